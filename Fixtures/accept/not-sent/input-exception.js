throw new RequestFailedException({ method: 'PATCH', path: '/api/v2/conversations/voice/1/participants/2' });
