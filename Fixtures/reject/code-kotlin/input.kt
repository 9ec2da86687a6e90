fun update(conversation: Conversation, agent: Agent): Request =
  Request.Builder()
    .url("https://api.mypurecloud.com/api/v2/conversations/voice/${conversation.id}/participants/${agent.userId}")
    .patch("""{"attributes": {"routing": {"acw": "30"}}}""".toRequestBody(json))
    .build()
