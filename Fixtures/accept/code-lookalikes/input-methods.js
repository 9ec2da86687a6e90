// Methods that are nearly those of other media, and helpers of one's own.
api.patchConversationCallParticipant(conversationId, participantId, { state: 'disconnected' });
service.patchConversationParticipants(conversationId, userIds, body);
