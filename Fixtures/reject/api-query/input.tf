resource "genesyscloud_integration_action" "appointments" {
  name = "Appointments"
  config_request {
    request_type         = "GET"
    request_url_template = "/api/v2/coaching/appointments?pageNumber=$${input.page}&sortOrder=up"
  }
}
