export class ParticipantService {
  constructor(private readonly api: ConversationApi) {}

  async update(conversationId: string, participantId: string, userId: string): Promise<void> {
    const body: WebMessagingParticipantPatchRequest = { attributes: { routing: { acw: '30' } } };
    await this.api.patchConversationWebmessagingParticipant(conversationId, userId, body);
    await this.api.patchConversationWebmessagngParticipant(conversationId, participantId, {
      attributes: { tier: 'gold' },
    });
  }
}
