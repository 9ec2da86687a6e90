# HTTParty.put("https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2")
=begin
HTTParty.put("https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2")
=end
describe 'PATCH /api/v2/conversations/voice/1/participants/2' do
  stub_request(:patch, "https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2").to_return(status: 202)
  patch '/api/v2/conversations/:id/participants/:participant_id', to: 'participants#update'
  path = path =~ %r{"} ? 'it\'s' : /["']/
  api.patch_conversations_message_participant(conversation_id, user_id, body: body)
end
