const base = 'https://api.mypurecloud.com/api/v2/conversations';

export class Clients {
  private readonly url = base + '/webmessaging';

  async update(conversation: Conversation, agent: Agent, callback: Callback): Promise<void> {
    const path = `${this.url}/${conversation.id}/participants/${agent.id}`;
    await this.http.request('PATCH', `${base}/voice/${conversation.id}/participants/${agent.id}`, { body: {} });
    await axios({ method: 'put', url: path, data: { attributes: { routing: { acw: '30' } } } });
    request({ url: path, method: 'PATCH', json: { attributes: { tags: ['gold'] } } }, (error, response) => callback(error));
    await got.patch(path, { json: { routing: { acw: 30 } } });
    $.ajax({ url: path, type: 'PATCH', data: { attributes: { tier: 'gold' } } });
    await api('/api/v2/conversations/chat/' + conversation.id + '/participants/' + agent.userId, 'PATCH', body);
    const xhr = new XMLHttpRequest();
    xhr.open('PATCH', path);
    xhr.setRequestHeader('Content-Type', 'text/plain');
    xhr.send(JSON.stringify({ attributes: { routing: { acw: -1 } } }));
  }
}
