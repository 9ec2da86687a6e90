<?php // genesys
$this->json('PUT', '/api/v2/users/1/routingstat', ['status' => 'READY'])->assertStatus(200);
$client = static::createClient(); $client->request('PUT', '/api/v2/users/1/routingstat');
$this->call('PUT', '/api/v2/users/1/routingstat');
