# Genesys Cloud
requests.get("https://api.mypurecloud.com/api/v2/users/{}".format(user_id))
url = "https://api.mypurecloud.com/api/v2/users/{user_id}"
requests.get(url.format(user_id=3))
requests.get(f"https://api.mypurecloud.com/api/v2/users/{user_id}")
