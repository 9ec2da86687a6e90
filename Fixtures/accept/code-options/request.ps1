# Genesys Cloud
Invoke-GcApi POST /api/v2/routing/skills @{ retries = 3 }
