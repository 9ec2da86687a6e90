# Genesys Cloud
RestClient.get 'https://api.mypurecloud.com/api/v2/users/#{id}'
