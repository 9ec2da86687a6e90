resource "genesyscloud_integration_action" "appointments" {
  config_request {
    request_type         = "GET"
    request_url_template = "/api/v2/coaching/appointments?userIds=$${input.userId}&pageNumber=$!{input.page}"
  }
}
