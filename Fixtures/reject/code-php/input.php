<?php
function update($conversationId, $user) {
  $ch = curl_init();
  curl_setopt($ch, CURLOPT_URL, 'https://api.mypurecloud.com/api/v2/conversations/voice/' . $conversationId . '/participants/' . $user->userId);
  curl_setopt($ch, CURLOPT_CUSTOMREQUEST, 'PATCH');
  curl_setopt($ch, CURLOPT_POSTFIELDS, '{"attributes": {"routing": {"acw": "30"}}}');
  return curl_exec($ch);
}
