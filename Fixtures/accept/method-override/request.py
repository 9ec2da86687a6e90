requests.post(
    "https://api.mypurecloud.com/api/v2/users/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e5f",
    headers={"X-Method-Override": "PATCH"},
    json={"version": 1, "state": "active"},
)
