resource "genesyscloud_routing_queue" "chat" {
  name            = "chat"
  acw_timeout_ms  = 30000
  acw_wrapup_prompt = "MANDATORY_TIMEOUT"
}

resource "genesyscloud_integration_action" "lookup" {
  name = "Lookup"
  config_request {
    request_url_template = "/api/v2/conversations/$${input.conversationId}"
    request_type         = "GET"
    request_template     = "$${input.rawRequest}"
  }
}
