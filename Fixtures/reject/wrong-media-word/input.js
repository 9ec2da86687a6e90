axios.patch(`https://api.mypurecloud.com/api/v2/conversations/email/${conversationId}/participants/${participantId}`, { held: true, state: 'parked' });
