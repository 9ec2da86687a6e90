// Genesys Cloud
func f(queueId string) {
	client.R().SetPathParam("queueId", queueId).Get("https://api.mypurecloud.com/api/v2/routing/queues/${queueId}")
}
