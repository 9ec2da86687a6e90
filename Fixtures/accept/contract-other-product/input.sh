curl https://api.mypurecloud.com/api/v2/users/me
curl https://api.acme.example/v1/pets
