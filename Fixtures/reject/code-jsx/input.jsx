export function Finish({ conversationId, agent }) {
  return (
    <button
      title="It's over"
      onClick={() =>
        $.ajax({
          url: '/api/v2/conversations/voice/' + conversationId + '/participants/' + agent.userId,
          type: 'PATCH',
          contentType: 'application/json',
          data: JSON.stringify({ attributes: { routing: { acw: '30' } } }),
        })
      }
    >
      Don't wait
    </button>
  );
}
