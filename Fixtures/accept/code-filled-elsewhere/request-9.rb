# Genesys Cloud
client.get('https://api.mypurecloud.com/api/v2/routing/queues/#{queue_id}', queue_id: queue_id)
