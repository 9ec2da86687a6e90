<?php // genesys
$client->get('https://api.mypurecloud.com/api/v2/routing/queuez', ['auth' => ['u', 'q7Zk2mPx9Rt4Vb8NwLc3Jd6H']]);
