// Genesys Cloud
class A { void f(String queueId) {
  restTemplate.getForObject("https://api.mypurecloud.com/api/v2/routing/queues/{queueId}", String.class, queueId);
  webClient.get().uri("https://api.mypurecloud.com/api/v2/routing/queues/{queueId}", queueId).retrieve();
  client.get(UriBuilder.fromUri("https://api.mypurecloud.com/api/v2/routing/queues/{queueId}").build(queueId));
  client.get("https://api.mypurecloud.com/api/v2/routing/queues/${queueId}").pathParam("queueId", queueId);
} }
