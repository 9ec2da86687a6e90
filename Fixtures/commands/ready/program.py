import requests
url = "https://api.mypurecloud.com/api/v2/users/{}".format(user_id)
requests.get(url, headers={"Authorization": f"Bearer {token}"})
requests.get(f"https://api.mypurecloud.com/api/v2/users/{user_id}/queues?pageSize={size}")
requests.get("https://api.mypurecloud.com/api/v2/users/{user_id}", headers={"Authorization": "Bearer {{token}}"})
