const participantId = '';
axios.patch(`https://api.mypurecloud.com/api/v2/conversations/calls/${conversationId}/participants/${participantId}`, { state: 'disconnected' });
