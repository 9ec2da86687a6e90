export function Finish({ conversationId, participantId }) {
  const finish = () =>
    fetch('/api/v2/conversations/webmessaging/' + conversationId + '/participants/' + participantId, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ attributes: { routing: { acw: 30 } } }),
    });
  return <button onClick={finish}>Don't wait</button>;
}
