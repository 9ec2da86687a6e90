<?php
// Genesys Cloud
$cookies = ['visits' => '20240101T0000001234567890'];
$client->get('https://api.mypurecloud.com/api/v2/users/me', ['cookies' => ['visits' => '20240101T0000001234567890', 'session' => '1f2e3d4c5b6a79881f2e3d4c']]);
