# Genesys Cloud
body = { "attributes" => { "tier" => "gold" }, "draft" => true }
body.reject! { |key, _| key == "draft" }
RestClient.patch "https://api.mypurecloud.com/api/v2/conversations/calls/#{conversation_id}/participants/#{participant_id}/attributes", body.to_json, content_type: :json
