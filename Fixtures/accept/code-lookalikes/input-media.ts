// One helper for every medium: the path is whole once the medium is known.
const media = kind === 'voice' ? 'calls' : 'messages';

export async function hangUp(conversationId: string, participantId: string) {
  await axios.patch(
    `https://api.mypurecloud.com/api/v2/conversations/${media}/${conversationId}/participants/${participantId}`,
    { state: 'disconnected' });
  await axios.patch(
    `https://api.mypurecloud.com/api/v2/conversations/${media}/${conversationId}/participants/${participantId}/attributes`,
    { attributes: { tier: 'gold' } });
}
