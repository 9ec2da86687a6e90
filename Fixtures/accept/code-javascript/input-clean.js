import { token } from './session.js';

const BASE = 'https://api.mypurecloud.com/api/v2/conversations';

export async function setAfterCallWork(conversationId, participantId, seconds) {
  const body = { attributes: { routing: { acw: seconds } } };
  return fetch(`${BASE}/webmessaging/${conversationId}/participants/${participantId}`, {
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
}
