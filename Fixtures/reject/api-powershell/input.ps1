$headers = @{ Authorization = "Bearer $token" }
Invoke-RestMethod -Method Get -Uri "https://api.mypurecloud.com/api/v2/authorisation/roles" -Headers $headers
