# Genesys Cloud
requests.get("https://api.mypurecloud.com/api/v2/users/{user_id}")
