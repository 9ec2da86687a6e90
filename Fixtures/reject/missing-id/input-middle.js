const CONV = '';
axios.get(`https://api.mypurecloud.com/api/v2/conversations/${CONV}/participants/${participantId}/wrapup`);
