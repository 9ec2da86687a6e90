// Genesys Cloud and Zendesk, as an integration of both has them.
const genesys = axios.create({ baseURL: 'https://api.mypurecloud.com' });
const desk = axios.create({ baseURL: process.env.FRESHDESK_URL });
const own = axios.create({ baseURL: '/' });

class Agents {
  constructor() { this.client = axios.create({ baseURL: 'https://api.mypurecloud.com' }); }
  update(id, version) { return this.client.patch(`/api/v2/users/${id}`, { version, state: 'active' }); }
}

class Tickets {
  constructor() { this.client = axios.create({ baseURL: 'https://example.zendesk.com' }); }
  update(id) { return this.client.put(`/api/v2/users/${id}`, { user: {} }); }
}

await genesys.get('/api/v2/users/me');
await desk.put('/api/v2/groups/1', { group: {} });
await own.post('/api/v2/groups', { label: 1 });
await fetch(`${window.location.origin}/api/v2/groups`, { method: 'PUT', body });
await zendesk.post('/api/v2/groups', { group: {} });
