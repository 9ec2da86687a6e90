// fetch('https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2', { method: 'PUT' })
import express from 'express';
import nock from 'nock';
import { http, HttpResponse } from 'msw';

const app = express();
app.patch('/api/v2/conversations/:id/participants/:participantId', (req, res) => res.sendStatus(204));
nock('https://api.mypurecloud.com').patch('/api/v2/conversations/voice/1/participants/2').reply(202);
http.patch('https://api.mypurecloud.com/api/v2/conversations/voice/:id/participants/:participantId', () => HttpResponse.json({}));

export async function others(conversationId, participantId, body, request) {
  console.log('PUT /api/v2/conversations/voice/1/participants/2 is wrong');
  expect(fetch).toHaveBeenCalledWith('/api/v2/conversations/voice/1/participants/2', { method: 'PUT' });
  await fetch(`https://api.mypurecloud.com/api/v2/conversations/calls/${conversationId}/participants/${participantId}`, { method: 'PATCH', body });
  await fetch(`https://api.mypurecloud.com/api/v2/conversations/calls/${conversationId}/participants/${participantId}/wrapup`);
  await fetch(`https://conversations.twilio.com/v1/Conversations/${conversationId}/participants/${participantId}`, { method: 'POST', body: '{}' });
  await fetch(request.url, { method: 'PUT', body: { attributes: {} } });
  return api.patchConversationsMessageParticipantAttributes(conversationId, participantId, { body });
}
