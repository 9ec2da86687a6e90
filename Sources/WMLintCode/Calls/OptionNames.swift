/// The names by which functions that send requests take options.
enum OptionNames {
  /// Options that do not reach the query, in lower case.
  private static let outsideOfQuery: Set<String> = [
    "agent", "allow_redirects", "allowredirects", "async", "auth", "cache", "cert", "contenttype",
    "cookies", "credentials", "crossdomain", "datatype", "debug", "error", "handler", "http_errors",
    "jar", "keepalive", "maxredirects", "maxretries", "method", "mode", "proxies", "proxy",
    "redirect", "responsetype", "retries", "retry", "signal", "stream", "success", "timeout",
    "validatestatus", "verify", "withcredentials",
  ]

  /// Options that may hold the body or the query, in lower case.
  private static let holders: Set<String> = [
    "body", "data", "dto", "form_params", "headers", "json", "multipart", "params", "pathparams",
    "payload", "qs", "query", "queryparams", "requestbody", "searchparams", "token",
  ]

  /// Whether a name is that of an option.
  static func contains(_ name: String) -> Bool {
    let name = name.lowercased()
    return outsideOfQuery.contains(name) || holders.contains(name)
  }

  /// Whether an argument or an option of a name puts nothing into the query.
  static func isOutsideOfQuery(_ name: String) -> Bool {
    outsideOfQuery.contains(name.lowercased())
  }
}
