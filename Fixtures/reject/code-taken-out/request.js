// Genesys Cloud
const url = "https://api.mypurecloud.com/api/v2/routing/skils";
client.delete(url);
client.get(url);
