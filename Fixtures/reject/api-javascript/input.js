// Talks to Genesys Cloud.
export async function load(conversationId, token) {
  const headers = { Authorization: `Bearer ${token}` };
  await fetch(`https://api.mypurecloud.com/api/v2/conversations/voice/${conversationId}`, { headers });
  await fetch(`https://api.mypurecloud.com/api/v2/conversation/${conversationId}`, { headers });
}
