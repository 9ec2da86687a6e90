export const Help = () => (
  <p>
    Don't call fetch('/api/v2/conversations/voice/1/participants/2', body): it's answered with 404.
    {/* fetch('/api/v2/conversations/voice/1/participants/2', { method: 'PUT' }) */}
    <a href="/api/v2/conversations/voice/1/participants/2">{`PUT /api/v2/conversations/voice/${1}/participants/2`}</a>
  </p>
);
