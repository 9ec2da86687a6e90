# Genesys Cloud
curl -X POST http://localhost:3004/api/v1/token
curl -X POST -H 'Content-Type: application/json' -d '{"nme": "a"}' "$SERVER/users"
