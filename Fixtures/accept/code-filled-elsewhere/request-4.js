// Genesys Cloud
client.GET("https://api.mypurecloud.com/api/v2/routing/queues/{queueId}", { params: { path: { queueId } } });
axios({ url: "https://api.mypurecloud.com/api/v2/routing/queues/${queueId}", method: "GET", path: { queueId } });
