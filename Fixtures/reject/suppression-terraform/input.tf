/* wmlint:ignore wrong-type */
resource "genesyscloud_integration_action" "acw_0" {
  name = "Set ACW"
  config_request {
    request_url_template = "/api/v2/conversations/webmessaging/$${input.conversationId}/participants/$${input.participantId}"
    request_type         = "PATCH"
    request_template     = jsonencode({ attributes = { routing = { acw = "30" } } })
  }
}

/* wmlint:ignore wrong-type it was wrong once */
resource "genesyscloud_integration_action" "acw_1" {
  name = "Set ACW"
  config_request {
    request_url_template = "/api/v2/conversations/webmessaging/$${input.conversationId}/participants/$${input.participantId}"
    request_type         = "PATCH"
    request_template     = jsonencode({ attributes = { routing = { acw = 30 } } })
  }
}

/* wmlint:ignore wrong-tpye the gateway takes strings */
resource "genesyscloud_integration_action" "acw_2" {
  name = "Set ACW"
  config_request {
    request_url_template = "/api/v2/conversations/webmessaging/$${input.conversationId}/participants/$${input.participantId}"
    request_type         = "PATCH"
    request_template     = jsonencode({ attributes = { routing = { acw = "30" } } })
  }
}

/* wmlint:ignore */
resource "genesyscloud_integration_action" "acw_3" {
  name = "Set ACW"
  config_request {
    request_url_template = "/api/v2/conversations/webmessaging/$${input.conversationId}/participants/$${input.participantId}"
    request_type         = "PATCH"
    request_template     = jsonencode({ attributes = { routing = { acw = 30 } } })
  }
}

/* wmlint:ignore missing-key, wrong-type the gateway takes strings */
resource "genesyscloud_integration_action" "acw_4" {
  name = "Set ACW"
  config_request {
    request_url_template = "/api/v2/conversations/webmessaging/$${input.conversationId}/participants/$${input.participantId}"
    request_type         = "PATCH"
    request_template     = jsonencode({ attributes = { routing = { acw = "30" } } })
  }
}
