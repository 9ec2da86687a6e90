# resource "genesyscloud_integration_action" "comment" { request_type = "PUT" }
variable "base" { default = "/api/v2/conversations/calls/1/participants/2" }

resource "genesyscloud_integration_action" "string" {
  name           = "Set ACW"
  category       = "Genesys Cloud Data Actions"
  integration_id = genesyscloud_integration.data_actions.id
  contract_input = jsonencode({
    "type" = "object"
    "properties" = {
      "conversationId" = { "type" = "string" }
      "participantId"  = { "type" = "string" } # of the conversation
      acw : { type = "integer" },
    }
  })
  contract_output = jsonencode({ "type" = "object", "properties" = {} })

  config_request {
    # '$${' is how Terraform writes '${'
    request_url_template = "/api/v2/conversations/webmessaging/$${input.conversationId}/participants/$${input.participantId}"
    request_type         = "PATCH"
    request_template     = "{ \"attributes\": { \"routing\": { \"acw\": $${input.acw} } } }"
    headers = {
      Content-Type = "application/json"
    }
  }

  config_response {
    success_template = "{ \"state\": $${state} }"
  }
}

resource "genesyscloud_integration_action" "here_document" {
  name = "Set ACW and more"
  config_request {
    request_url_template = "${var.base_path}/conversations/webmessaging/$${input.conversationId}/participants/$!{input.participantId}"
    request_type         = "PATCH"
    request_template     = <<-EOT
      {
        "attributes": {
          "routing": {"acw": ${var.acw}},
          "level": "$!{input.level}",
          "team": ${jsonencode(var.team)}
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
        routing = { acw = var.acw }
        team    = "sales"
        region  = lookup(var.regions, "eu", "north")
      }
    })
  }
}

resource "genesyscloud_integration_action" "unknown" {
  config_request {
    request_url_template = "/api/v2/conversations/webmessaging/$${input.c}/participants/$${input.p}"
    request_type         = "PATCH"
    request_template     = file("${path.module}/body.vm")
  }
}

resource "genesyscloud_integration_action" "directives" {
  contract_input = "{\"properties\": {%{ for f in var.fields } \"${f.name}\": {}, %{ endfor } \"Key\": {}}}"
  config_request {
    request_url_template = "/api/v2/flows/datatables/$${input.DatatableId}/rows"
    request_type         = "POST"
    request_template     = "{ \"key\": \"$${input.Key}\" %{ for f in var.fields } ,\"${f.name}\": %{ if f.type == "string" }\"%{ endif }$!{input.${f.name}}%{ if f.type == "string" }\"%{ endif } %{ endfor } }"
  }
}

resource "genesyscloud_integration_action" "alternatives" {
  config_request {
    request_url_template = "/api/v2/flows/datatables/$${input.DatatableId}/rows"
    request_type         = "POST"
    request_template     = <<-EOT
      {
        "key": "$${input.Key}",
        %{~ if var.isGold ~}
        "tier": "gold"
        %{~ else ~}
        "tier": "silver"
        %{~ endif ~}
      }
    EOT
  }
}

resource "genesyscloud_integration_action" "other" {
  config_request {
    request_url_template = "/api/v2/conversations/$${input.conversationId}/disconnect"
    request_type         = "POST"
    request_template     = "$${input.rawRequest}"
  }
}

resource "genesyscloud_flow" "flow" {
  request_url_template = "/api/v2/conversations/calls/12345/participants/67890"
  request_template     = "{,}"
}
