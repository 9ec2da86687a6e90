import { HttpClient } from '@angular/common/http';

export class ParticipantService {
  private readonly base = 'https://api.mypurecloud.com/api/v2/conversations';

  constructor(private readonly http: HttpClient, private readonly api: ConversationApi) {}

  update(conversationId: string, participantId: string): Observable<void> {
    return this.http.patch<void>(`${this.base}/webmessaging/${conversationId}/participants/${participantId}`, {
      attributes: { routing: { acw: 30 } },
    });
  }

  async updateByTheThread(conversationId: string, participantId: string): Promise<void> {
    const patchBody: WebMessagingParticipantPatchRequest = {
      attributes: {
        routing: {
          acw: 30, // Integer, not string
        } as RoutingAttributes,
      },
    };
    await this.api.patchConversationWebmessagingParticipant(conversationId, participantId, patchBody);
  }
}
