extension CallForm {
  private static let requestsArguments: [String: CallRole] = [
    "url": .url, "method": .method, "headers": .headers, "json": .body(.json),
    "data": .body(.form), "content": .body(.unknown), "body": .body(.unknown),
  ]

  static let python: [CallForm] =
    [
      CallForm("request", [.method, .url], named: requestsArguments),
      CallForm("request", [.method, .url, .body(.unknown), .headers], named: requestsArguments),
      CallForm(
        "Request".lowercased(), [.url, .body(.unknown), .headers], named: requestsArguments),
    ] + verbs([.url, .body(.form)], named: requestsArguments)

  static let cSharp: [CallForm] =
    [
      CallForm(
        "httprequestmessage", [.method, .url],
        named: ["content": .body(.unknown), "method": .method, "requesturi": .url]),
      CallForm("restrequest", [.url, .method]),
      CallForm("createrequest", [.url, .method]),
    ] + verbs(suffix: "async", [.url, .body(.unknown)])
    + verbs(suffix: "asjsonasync", [.url]) + verbs(suffix: "stringasync", [.url])

  static let java: [CallForm] =
    [
      CallForm("newbuilder", [.url]), CallForm("uri", [.url]), CallForm("url", [.url]),
      CallForm("exchange", [.url, .method]),
      CallForm("patchforobject", [.url], method: "PATCH"),
      CallForm("setendpoint", [.url]),
      CallForm("seturi", [.url]),
    ]
    + ["PATCH", "PUT", "POST"].map {
      CallForm("http\($0.lowercased())", [.url], method: $0)
    } + verbs([.url])

  static let go: [CallForm] =
    [
      CallForm("newrequest", [.method, .url, .body(.unknown)]),
      CallForm("newrequestwithcontext", [nil, .method, .url, .body(.unknown)]),
    ] + verbs([.url, .body(.unknown)])

  private static let rubyOptions: [String: CallRole] = [
    "body": .body(.unknown), "headers": .headers, "json": .body(.json), "url": .url,
    "method": .method, "payload": .body(.unknown),
  ]

  static let ruby: [CallForm] =
    ["PATCH", "PUT", "POST"].map {
      CallForm("new", of: [$0.lowercased()], [.url], method: $0)
    } + verbs([.url, .options], named: rubyOptions)
    + [CallForm("execute", [.options], named: rubyOptions)]

  private static let phpOptions: [String: CallRole] = [
    "json": .body(.unknown), "headers": .headers, "body": .body(.unknown), "method": .method,
    "curlopt_url": .url, "curlopt_customrequest": .method, "curlopt_postfields": .body(.unknown),
  ]

  static let php: [CallForm] =
    [
      CallForm("request", [.method, .url, .options], named: phpOptions),
      CallForm("requestasync", [.method, .url, .options], named: phpOptions),
      CallForm("send", [.method, .url, .options], named: phpOptions),
      CallForm("wp_remote_request", [.url, .options], named: phpOptions),
      CallForm("curl_init", [.url]),
      CallForm("curl_setopt_array", [nil, .options], named: phpOptions),
    ] + verbs([.url, .options], named: phpOptions)

  static let powerShell: [CallForm] = ["invoke-restmethod", "invoke-webrequest", "irm", "iwr"].map {
    CallForm(
      $0, [.url],
      named: [
        "uri": .url, "method": .method, "headers": .headers, "body": .body(.unknown),
        "contenttype": .mediaType,
      ], usualMethod: "GET")
  }

  static let swift: [CallForm] =
    [
      CallForm("urlrequest", [], named: ["url": .url]),
      CallForm("request", [.url], named: ["method": .method, "url": .url]),
    ] + verbs([.url])

  static let kotlin = java
  static let apex = java
}
