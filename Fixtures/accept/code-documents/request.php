<?php
$b = <<<JSON
{ "proficiency": {$p}, "id": "{$this->div("x")}", "state": "{$o['p']}" }
JSON;
$client->put("https://api.mypurecloud.com/api/v2/users/{$u}/routingskills/{$s}", ['body' => $b, 'headers' => ['Content-Type' => 'application/json']]);
