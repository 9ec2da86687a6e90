resource "genesyscloud_integration_action" "callback" {
  name = "Call back"
  config_request {
    request_type         = "POST"
    request_url_template = "/api/v2/conversations/callbacks"
    request_template     = jsonencode({
      queueId         = "$${input.queueId}"
      callbackNumber  = ["$${input.number}"]
    })
  }
}
