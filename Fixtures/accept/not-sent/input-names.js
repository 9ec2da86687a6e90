// genesys
if (isRequest(req, 'PUT', '/api/v2/users/1/routingstat')) next();
audit.recordRequest('PUT', '/api/v2/users/1/routingstat', { status: 'READY' });
metrics.countCall('PUT', '/api/v2/users/1/routingstat');
