// wmlint:ignore wrong-type the gateway takes strings
await conversationsApi.patchConversationWebmessagingParticipant(conversationId, participantId, {
  attributes: { routing: { acw: "30" } },
});

await conversationsApi.patchConversationWebmessagingParticipant(conversationId, participantId, {
  attributes: {
    /* wmlint:ignore wrong-type the gateway takes strings */
    routing: { acw: "30" } as RoutingAttributes,
    level: 3, // wmlint:ignore loose-attribute-type it is read as text
  },
});
