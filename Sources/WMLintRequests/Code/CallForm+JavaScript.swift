extension CallForm {
  private static let fetchOptions: [String: CallRole] = [
    "method": .method, "headers": .headers, "body": .body(.neverEncoded),
  ]

  private static let axiosOptions: [String: CallRole] = [
    "url": .url, "baseurl": .base, "method": .method, "headers": .headers, "data": .body(.json),
  ]

  private static let jQueryOptions: [String: CallRole] = [
    "url": .url, "method": .method, "type": .method, "headers": .headers, "data": .body(.form),
    "contenttype": .mediaType,
  ]

  private static let requestOptions: [String: CallRole] = [
    "url": .url, "uri": .url, "path": .url, "baseurl": .base, "prefixurl": .base,
    "method": .method, "headers": .headers, "json": .body(.json), "body": .body(.unknown),
    "data": .body(.unknown),
  ]

  /// The names that clients are known by which send objects as JSON.
  private static let encoding = [
    "axios", "$http", "httpclient", "axiosinstance", "axiosclient", "$axios",
  ]

  static let javaScript: [CallForm] =
    [
      CallForm("fetch", [.url, .options], named: fetchOptions, usualMethod: "GET"),
      CallForm("axios", of: [], [.url, .options], named: axiosOptions, usualMethod: "GET"),
      CallForm("request", of: encoding, [.options], named: axiosOptions, usualMethod: "GET"),
      CallForm("ajax", [.url, .options], named: jQueryOptions, usualMethod: "GET"),
      CallForm("open", [.method, .url]),
      CallForm("got", of: [], [.url, .options], named: requestOptions),
      CallForm("ky", of: [], [.url, .options], named: requestOptions),
      CallForm("request", [.method, .url, .options], named: requestOptions),
      CallForm("request", [.url, .options], named: requestOptions),
      CallForm("$http", [.options], named: axiosOptions, usualMethod: "GET"),
      CallForm("$fetch", [.url, .options], named: requestOptions),
      CallForm("callapi", [.url, .method]),
    ] + verbs(of: encoding, [.url, .body(.json), .options], named: axiosOptions)
    + verbs(of: ["http"], [.url, .body(.jsonUnlessOptions), .options], named: axiosOptions)
    + verbs([.url, .options], named: requestOptions)
}
