const conversationsApi = new platformClient.ConversationsApi();
conversationsApi.patchConversationsChatParticipant(conversationId, participantId, { state: "CONNECTED" });
conversationsApi.patchConversationsChatParticipant(conversationId, participantId, { attributes: { routing: { acw: 30 } } });
conversationsApi.patchConversationsChatParticipant(conversationId, participantId, body);
conversationsApi.patchConversationsCallParticipant(conversationId, participantId, { state: "connected" });
