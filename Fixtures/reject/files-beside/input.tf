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

resource "genesyscloud_integration_action" "again" {
  name           = "Set a state again"
  contract_input = jsonencode({ type = "object", properties = { id = { type = "string" } } })
  config_request {
    request_type         = "PATCH"
    request_url_template = "/api/v2/users/$${input.id}"
    request_template     = file("./content.json")
  }
}

resource "genesyscloud_integration_action" "absent" {
  name           = "Set what is not there"
  contract_input = jsonencode({ type = "object", properties = { id = { type = "string" } } })
  config_request {
    request_type         = "PATCH"
    request_url_template = "/api/v2/users/$${input.id}"
    request_template     = templatefile("${path.module}/absent.tftpl", { title = "agent" })
  }
}
