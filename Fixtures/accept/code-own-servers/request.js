// genesys
await fetch('https://api.mypurecloud.com/api/v2/users/me');
await fetch('http://localhost:3000/api/v2/users', { method: 'PATCH', body: '{}' });
await fetch(zdUrl('/api/v2/users/1'), { method: 'PUT', body: '{}' });
await zdRequest('PUT', '/api/v2/users/1', { a: 1 });
