// Other products, and a server of one's own, that use the same words.
fetch(`https://${tenant}.chat.example/api/v2/conversations/${id}/participants/${userId}`, { method: 'PATCH', body: '{}' });
fetch(`/api/v2/conversations/${id}/participants/${userId}`, { method: 'PUT', body: JSON.stringify({ role: 'admin' }) });
const seen = new Set<string>();
seen.delete(`https://api.mypurecloud.com/api/v2/conversations/voice/${id}/participants/${userId}`);
