uri = URI("https://api.mypurecloud.com/api/v2/conversations/voice/#{conversation_id}/participants/#{participant_id}")
request = Net::HTTP::Patch.new(uri, 'Content-Type' => 'application/json')
request.body = '{"attributes": {"routing": {"acw": "30"}}}'
