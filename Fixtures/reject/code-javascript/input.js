import axios from 'axios';

const BASE = 'https://api.mypurecloud.com/api/v2/conversations';

export async function setAfterCallWork(conversation, agent) {
  await fetch(`${BASE}/voice/${conversation.id}/participants/${agent.userId}`, {
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json' },
    body: { attributes: { tier: 'gold' } },
  });
  await axios.patch(BASE + '/webmessaging/' + conversation.id + '/participants/' + agent.id, {
    attributes: { routing: { acw: '30' } },
  });
}
