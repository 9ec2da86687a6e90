BASE = 'https://api.mypurecloud.com/api/v2/conversations'

def update(conversation_id, participant_id)
  uri = URI("#{BASE}/webmessaging/#{conversation_id}/participants/#{participant_id}")
  request = Net::HTTP::Patch.new(uri)
  request['Content-Type'] = 'application/json'
  request.body = '{"attributes": {"routing": {"acw": 30}}}'
  request
end
