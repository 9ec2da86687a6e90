# Genesys Cloud
requests.get("https://api.mypurecloud.com/api/v2/users/me", cookies={"lang": "english12"})
requests.get("https://api.mypurecloud.com/api/v2/users/me", cookies={"visits": "1234567890123"})
session.cookies["visits"] = "1234567890123"
# Genesys Cloud
requests.get("https://api.mypurecloud.com/api/v2/users/me", cookies={"visits": "20240101T0000001234567890"})
cookies = {"visits": "20240101T0000001234567890"}
