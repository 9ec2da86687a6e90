interface ConversationsApi {
  patchConversationWebmessagingParticipant(conversationId: string, userId: string, body: Body): Promise<void>;
}

export class Double implements ConversationsApi {
  async patchConversationWebmessagingParticipant(participantId: string, conversationId: string, body: Body): Promise<void> {
    throw new Error(`no /api/v2/conversations/voice/${conversationId}/participants/${participantId} here`);
  }
}

export async function others(api: Api, conversationId: string, userId: string, request: Body): Promise<void> {
  /* api.patchConversationWebmessagingParticipant(conversationId, userId, { attributes: { routing: { acw: '30' } } }) */
  await api.patchConversationsCallParticipant(conversationId, participantId, { state: 'disconnected' });
  await api.getConversationsMessageParticipantWrapup(conversationId, userId);
  await api.postConversationParticipantReplace(conversationId, userId, request);
}
