resource "genesyscloud_integration_action" "string" {
  name = "Set ACW"
  contract_input = jsonencode({
    properties = {
      conversationId = { type = "string" }
      participantId  = { type = "string" }
      acw            = { type = "integer" }
    }
  })
  config_request {
    request_url_template = "/api/v2/conversations/webmessaging/$${input.conversationID}/participants/$${input.participantId}"
    request_type         = "POST"
    request_template     = "{ \"attributes\": { \"routing\": { \"acw\": \"$${input.acw}\" } } }"
    headers = {
      "Content-Type" = "text/plain"
    }
  }
}

resource "genesyscloud_integration_action" "here_document" {
  config_request {
    request_url_template = "/api/v2/conversations/calls/$${input.conversationId}/participants/$${input.userId}"
    request_type         = "PATCH"
    request_template     = <<-EOT
      {
        "attributes": {
          "routing": {"acw": "30"},
          "team": ${jsonencode(var.team)},
        }
      }
    EOT
  }
}

resource "genesyscloud_integration_action" "object" {
  config_request {
    request_url_template = "/api/v2/conversations/webmessaging/$${input.c}/participants/$${input.p}"
    request_type         = "PATCH"
    request_template = jsonencode({
      attributes = {
        routing = { acw = "30", /* seconds */ acv = 3 }
        tags    = ["a", "b"]
        vip     = true
      }
    })
  }
}
