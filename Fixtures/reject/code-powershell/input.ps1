$base = "https://api.mypurecloud.com/api/v2/conversations"
Invoke-RestMethod -Method Patch -Uri "$base/voice/$conversationId/participants/$($agent.userId)" `
  -Body '{"attributes": {"routing": {"acw": "30"}}}' -ContentType 'application/json'
