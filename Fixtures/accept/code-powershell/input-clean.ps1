$base = "https://api.mypurecloud.com/api/v2/conversations"
$body = @"
{"attributes": {"routing": {"acw": 30}}}
"@
Invoke-RestMethod -Uri "$base/webmessaging/$conversationId/participants/$participantId" -Method Patch -Body $body -ContentType "application/json"
