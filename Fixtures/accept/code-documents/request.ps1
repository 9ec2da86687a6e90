# genesys
$body = "{""name"": ""$n"", ""divisionId"": ""$d""}"
Invoke-RestMethod -Uri 'https://api.mypurecloud.com/api/v2/routing/skills' -Method Post -Body $body -ContentType 'application/json'
Invoke-RestMethod -Uri "https://api.mypurecloud.com/api/v2/routing/skills" -Method Get -Headers @{ a = "" ; b = "" }
