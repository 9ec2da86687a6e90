// Constants that are called after the person, and hold the id of the participant.
const agentId = conversation.participants.find((one) => one.purpose === 'agent').id;
const userId = participantId;
conversationsApi.patchConversationsCallParticipant(conversationId, agentId, { state: 'disconnected' });
fetch(`https://api.mypurecloud.com/api/v2/conversations/webmessaging/${conversationId}/participants/${userId}`, {
  method: 'PATCH', body: JSON.stringify({ attributes: { routing: { acw: 30 } } }) });
