<p>$client->put('/api/v2/conversations/voice/1/participants/2') isn't right</p>
<?php
# $client->put('https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2');
Route::patch('/api/v2/conversations/{conversation}/participants/{participant}', [ParticipantController::class, 'update']);
echo "PUT /api/v2/conversations/voice/1/participants/2";
$xml = '<?xml version="1.0"?>';
$client->patch("https://api.mypurecloud.com/api/v2/conversations/calls/$conversationId/participants/$participantId", ['json' => $body]);
