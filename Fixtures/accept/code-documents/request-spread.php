<?php
// genesys
$c->post('https://api.mypurecloud.com/api/v2/users', ['json' => [...$defaults, ...$extra]]);
