// genesys
test('idle', async () => { await request(app).put('/x'); await api.put('/api/v2/users/1/routingstat', { status: 'READY' }); });
