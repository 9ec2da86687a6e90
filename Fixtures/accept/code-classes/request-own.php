<?php
// Genesys Cloud
class Skill implements JsonSerializable { public string $nme; 
  public function jsonSerialize(): array { return ['name' => $this->nme]; } }
$s = new Skill();
$s->nme = 'x';
$client->post('https://api.mypurecloud.com/api/v2/routing/skills', ['json' => $s]);
$client->post('https://api.mypurecloud.com/api/v2/routing/skills', ['json' => new Skill(nme: 'x')]);
