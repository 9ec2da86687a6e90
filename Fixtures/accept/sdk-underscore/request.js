const platformClient = require('purecloud-platform-client-v2');
const routingApi = new platformClient.RoutingApi();
await routingApi.postRoutingQueueMembers(queueId, [{ id: userId }], { '_delete': false });
