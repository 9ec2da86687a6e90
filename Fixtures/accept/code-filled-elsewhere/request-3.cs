// Genesys Cloud
class A { async Task F(string queueId) {
  var request = new HttpRequestMessage(HttpMethod.Get, "https://api.mypurecloud.com/api/v2/routing/queues/{queueId}");
  request.AddUrlSegment("queueId", queueId);
} }
