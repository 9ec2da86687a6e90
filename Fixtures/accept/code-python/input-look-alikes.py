"""requests.put("/api/v2/conversations/voice/1/participants/2", data={}) is answered with 404."""
import requests
import responses

# requests.put("https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2")


@app.patch("/api/v2/conversations/{conversation_id}/participants/{participant_id}")
def patch(conversation_id, participant_id, body):
    responses.add(responses.PATCH, "https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2")
    print("PUT /api/v2/conversations/voice/1/participants/2")
    requests.patch(
        f"https://api.mypurecloud.com/api/v2/conversations/calls/{conversation_id}/participants/{participant_id}", json=body
    )
    requests.get(f"https://api.mypurecloud.com/api/v2/conversations/calls/{conversation_id}/participants/{participant_id}/wrapup")
    api.patch_conversations_message_participant_attributes(conversation_id, participant_id, body)
    return client.patch("/api/v2/conversations/%s/participants" % conversation_id)
