const CONV = '';
axios.patch(`https://api.mypurecloud.com/api/v2/conversations/calls/${CONV}/participants/${participantId}`, { state: 'disconnected' });
