resource "genesyscloud_integration_action" "state" {
  name           = "Set a state"
  contract_input = jsonencode({ type = "object", properties = { id = { type = "string" } } })
  config_request {
    request_type         = "PATCH"
    request_url_template = "/api/v2/users/$${input.id}"
    request_template     = file("${path.module}/content.json")
  }
}

resource "genesyscloud_integration_action" "title" {
  name           = "Set a title"
  contract_input = jsonencode({ type = "object", properties = { id = { type = "string" } } })
  config_request {
    request_type         = "PATCH"
    request_url_template = "/api/v2/users/$${input.id}"
    request_template     = templatefile("content.tftpl", { title = "agent" })
  }
}
