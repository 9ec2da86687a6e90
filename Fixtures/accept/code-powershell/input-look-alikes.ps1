<# Invoke-RestMethod -Method Put -Uri "https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2" #>
# Invoke-RestMethod -Method Put -Uri "https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2"
Write-Host "Invoke-RestMethod -Method Put -Uri https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2"
Invoke-RestMethod -Uri "https://api.mypurecloud.com/api/v2/conversations/calls/$id/participants/$userId/wrapup"
Invoke-RestMethod @arguments
Invoke-RestMethod -Method Patch -Uri "https://api.mypurecloud.com/api/v2/conversations/calls/$id/participants/$participantId" -Body ($data | ConvertTo-Json)
