import requests

# Genesys Cloud
requests.get("https://api.mypurecloud.com/api/v2/users",
             params={"expand": "presense", "pageSize": size, "pagenumber": "1"})
requests.get("https://api.mypurecloud.com/api/v2/coaching/appointments")
