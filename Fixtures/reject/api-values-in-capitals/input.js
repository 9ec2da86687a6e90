// Genesys Cloud
axios.put(`https://api.mypurecloud.com/api/v2/users/${id}/routingstatus`, { status: 'ON_QUEUE' });
axios.post('https://api.mypurecloud.com/api/v2/routing/queues', {
  name: 'north', acwSettings: { timeoutMs: 5000, wrapupPrompt: 'MANDATORY_TIMOUT' } });
