// wmlint:ignore wrong-type the gateway takes strings
await conversationsApi.patchConversationWebmessagingParticipant(conversationId, participantId, {
  attributes: { routing: { acw: "30" } },
});

await conversationsApi.patchConversationWebmessagingParticipant(conversationId, participantId, {
  attributes: {
    // wmlint:ignore wrong-type the gateway takes strings
    routing: { acw: '30' } as RoutingAttributes,
    /* wmlint:ignore loose-attribute-type */
    vip: true,
    level: 3, // wmlint:ignore loose-attribute-types it is read as text
  },
});

await fetch(`https://api.mypurecloud.com/api/v2/conversations/webmessaging/${conversationId}/participants/${participantId}`, {
  method: 'PATCH',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ attributes: { routing: { acw: 30 } } }), // wmlint:ignore wrong-type it was wrong once
});
