resource "genesyscloud_integration_action" "open_string" {
  config_request {
    request_url_template = "/api/v2/conversations/webmessaging/$${input.c}/participants/$${input.p}"
    request_type         = "PATCH"
    request_template     = "{ \"attributes\": { \"routing\": { \"acw\": 30 } }
  }
}

} stray = [

resource "genesyscloud_integration_action" "no_url" {
  config_request {
    request_type = "PATCH"
  }
}

resource "genesyscloud_integration_action" "open_document" {
  config_request {
    request_url_template = "/api/v2/conversations/webmessaging/$${input.c}/participants/$${input.p}"
    request_type         = "PUT"
    request_template     = <<EOT
{"attributes": {"routing": {"acw": "30"}}}
