curl -X POST -H 'X-HTTP-Method-Override: PATCH' -H 'Content-Type: application/json' https://api.mypurecloud.com/api/v2/users/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e5f -d '{"version": 1, "state": "active"}'
curl -X POST -H 'Content-Type: application/json' 'https://api.mypurecloud.com/api/v2/users/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e5f?_method=PATCH' -d '{"version": 1, "state": "active"}'
