# Genesys Cloud
function F1 { $b = @{ nme = 'x' }; $b.Remove('nme'); Invoke-RestMethod -Uri "https://api.mypurecloud.com/api/v2/routing/skills" -Method Post -Body ($b | ConvertTo-Json) }
function F2 { $b = @{ nme = 'x' }; $keys | ForEach-Object { $b.Remove($_) }; Invoke-RestMethod -Uri "https://api.mypurecloud.com/api/v2/routing/skills" -Method Post -Body ($b | ConvertTo-Json) }
function F3 { $b = @{}; $b.nme = 'x'; @($b.Keys) | % { $b.Remove($_) }; Invoke-RestMethod -Uri "https://api.mypurecloud.com/api/v2/routing/skills" -Method Post -Body ($b | ConvertTo-Json) }
function F4 { $b = @{}; $b.nme = 'x'; [void]$b.Remove('nme'); Invoke-RestMethod -Uri "https://api.mypurecloud.com/api/v2/routing/skills" -Method Post -Body ($b | ConvertTo-Json) }
function F5 { $b = @{ nme = 'x' }; $b.PSObject.Properties.Remove('nme'); Invoke-RestMethod -Uri "https://api.mypurecloud.com/api/v2/routing/skills" -Method Post -Body ($b | ConvertTo-Json) }
