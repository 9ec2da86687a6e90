resource "genesyscloud_integration_action" "queue" {
  name = "Find the members"
  config_request {
    request_type         = "GET"
    request_url_template = "/api/v2/routing/queues/$${input.queueId}/member"
  }
}

resource "genesyscloud_integration_action" "users" {
  name = "Find the members, as it was"
  config_request {
    request_type         = "GET"
    request_url_template = "/api/v2/routing/queues/$${input.queueId}/users"
  }
}
