BASE = 'https://api.mypurecloud.com/api/v2/conversations'

def update(conversation_id, user)
  uri = URI.parse("#{BASE}/voice/#{conversation_id}/participants/#{user.user_id}")
  request = Net::HTTP::Patch.new(uri)
  request['Content-Type'] = 'application/json'
  request.body = <<~JSON
    {"attributes": {"routing": {"acw": "30"}}}
  JSON
  request
end
