resource "genesyscloud_integration_action" "acw" {
  name = "Set ACW"
  config_request {
    request_url_template = "/api/v2/conversations/webmessaging/$${input.conversationId}/participants/$${input.participantId}"
    request_type         = "PATCH"
    request_template     = jsonencode({
      attributes = {
        # wmlint:ignore wrong-type the gateway takes strings
        routing = { acw = "30" }
      }
    })
  }
}

/* wmlint:ignore wrong-type the
    gateway takes strings */
resource "genesyscloud_integration_action" "other" {
  name = "Set ACW"
  config_request {
    request_url_template = "/api/v2/conversations/webmessaging/$${input.conversationId}/participants/$${input.participantId}"
    request_type         = "PATCH"
    request_template     = "{\"attributes\": {\"routing\": {\"acw\": \"30\"}}}" // one line
  }
}
