t = %q(RestClient.put "https://api.mypurecloud.com/api/v2/users/1/routingstat", '{}')
