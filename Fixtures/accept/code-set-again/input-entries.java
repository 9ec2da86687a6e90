// Genesys Cloud: entries of maps, which nobody sends.
class Entries {
  void fill() {
    MDC.put("path", "/api/v2/users/1/routingstat");
    headers.put("Referer", "https://api.mypurecloud.com/api/v2/users/1/routingstat");
  }
}
