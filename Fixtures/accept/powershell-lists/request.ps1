$u = 'https://api.mypurecloud.com/api/v2/routing/queues/5c6d2b3a-1111-4222-8333-444455556666/members'
Invoke-RestMethod -Uri $u -Method Post -Body (ConvertTo-Json -AsArray @{ id = 'x' }) -ContentType 'application/json'
Invoke-RestMethod -Uri $u -Method Post -Body (@{ id = 'x' } | ConvertTo-Json -AsArray) -ContentType 'application/json'
$body = @{ name = 'x' }
Invoke-RestMethod -Uri 'https://api.mypurecloud.com/api/v2/routing/queues' -Method Post -Body (@($body) | ConvertTo-Json) -ContentType 'application/json'
