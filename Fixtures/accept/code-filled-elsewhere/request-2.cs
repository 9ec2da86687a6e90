// Genesys Cloud
class A { async Task F(string queueId) {
  await client.GetAsync("https://api.mypurecloud.com/api/v2/routing/queues/{queueId}", queueId);
  await client.GetAsync("https://api.mypurecloud.com/api/v2/routing/queues/{queueId}", new { queueId });
} }
