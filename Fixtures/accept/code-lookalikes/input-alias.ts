// An object that is changed by another name.
const payload = { attributes: {} };
const attributes = payload.attributes as Record<string, unknown>;
attributes.routing = { acw: 30 };
axios.patch(`https://api.mypurecloud.com/api/v2/conversations/webmessaging/${conversationId}/participants/${participantId}`, payload);
