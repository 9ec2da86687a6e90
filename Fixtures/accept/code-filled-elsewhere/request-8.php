<?php
// Genesys Cloud
Http::withUrlParameters(['queueId' => $queueId])->get('https://api.mypurecloud.com/api/v2/routing/queues/{$queueId}');
