class A { async patchConversationWebmessagingParticipant(c: string, p: string) { return this.api.patchConversationWebmessagingParticipant(c, p, body); } }
jest.spyOn(api, "patchConversationWebmessagingParticipant");
expect(api.patchConversationWebmessagingParticipant).toHaveBeenCalledWith(1, 2, { attributes: { routing: { acw: "x" } } });
mockApi.patchConversationWebmessagingParticipant(userId, userId, {});
type X = { patchConversationWebmessagingParticipant(userId: string, b: string): void };