# genesys
RestClient.put("https://api.mypurecloud.com/api/v2/users/#{u}/routingskills/#{s}", <<~JSON, content_type: :json)
  { "proficiency": #{p}, "id": "#{u["name"]}" }
JSON
