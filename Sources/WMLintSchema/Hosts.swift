/// The hosts that serve the API.
package enum Hosts {
  /// The domains of the regions; the API is at `api.` on each.
  package static let domains = [
    "mypurecloud.com", "mypurecloud.ie", "mypurecloud.com.au", "mypurecloud.jp", "mypurecloud.de",
    "usw2.pure.cloud", "cac1.pure.cloud", "apne2.pure.cloud", "euw2.pure.cloud", "aps1.pure.cloud",
    "sae1.pure.cloud", "mec1.pure.cloud", "apne3.pure.cloud", "euc2.pure.cloud", "mxc1.pure.cloud",
    "apse1.pure.cloud", "use2.us-gov-pure.cloud", "edee1.eusc-pure.cloud",
  ]

  package static let apiHosts = domains.map { "api." + $0 }

  /// The same, for looking one up.
  package static let apiHostNames = Set(apiHosts)
}
