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

resource "genesyscloud_integration_action" "skill" {
  name           = "Add a skill"
  contract_input = jsonencode({ type = "object", properties = {} })
  config_request {
    request_type         = "POST"
    request_url_template = "/api/v2/routing/skills"
    request_template     = file("content.json") == "" ? "{}" : "{\"name\": \"north\"}"
  }
}

resource "genesyscloud_integration_action" "other" {
  name           = "Add another"
  contract_input = jsonencode({ type = "object", properties = {} })
  config_request {
    request_type         = "POST"
    request_url_template = "/api/v2/routing/skills"
    request_template     = templatefile("content.tftpl", { title = f(1, "x") }) == "" ? "{}" : var.body
  }
}
