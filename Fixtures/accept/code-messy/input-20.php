<?php $s = <<<EOT
 it's {$a['b']} "$c->d" 
EOT;
$t = <<<'X'
 ' " 
X;
$this->patch("/api/v2/conversations/voice/1/participants/2");
$this->patchJson("/api/v2/conversations/voice/1/participants/2", []);
#[Route("/api/v2/conversations/{c}/participants/{p}", methods: ["PATCH"])]
function x() { return '<?xml ?>'; } // ?> it's "html
