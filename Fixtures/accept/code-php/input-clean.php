<p>It's here</p>
<?php
function update($client, $conversationId, $participantId) {
  return $client->patch("https://api.mypurecloud.com/api/v2/conversations/webmessaging/$conversationId/participants/{$participantId}", [
    'headers' => ['Content-Type' => 'application/json'],
    'body' => '{"attributes": {"routing": {"acw": 30}}}',
  ]);
}
