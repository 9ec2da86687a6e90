<?php
// Genesys Cloud
$client->post('https://api.mypurecloud.com/api/v2/routing/skills', ['debug' => true, 'handler' => $h]);
$client->post('https://api.mypurecloud.com/api/v2/routing/skills', ['debug' => true, 'json' => ['name' => 'x']]);
$client->post('https://api.mypurecloud.com/api/v2/routing/skills', ['sink' => $x, 'foo' => 'x']);
