// Genesys Cloud
const url = "https://api.mypurecloud.com/api/v2/routing/queues/${queueId}";
axios.get(url, { queueId });
