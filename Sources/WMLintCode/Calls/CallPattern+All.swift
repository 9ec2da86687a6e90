extension CallPattern {
  private static let requestsArguments: [String: ArgumentRole] = [
    "url": .url, "method": .method, "headers": .headers, "json": .body(.json),
    "data": .body(.form), "content": .body(.unknown), "body": .body(.unknown),
    "params": .query,
  ]

  /// The arguments of the SDK's client.
  private static let callAPIArguments: [String: ArgumentRole] = [
    "resource_path": .url, "method": .method, "query_params": .query, "header_params": .headers,
    "body": .body(.json), "post_params": .form, "files": .form,
  ]

  static let python: [CallPattern] =
    [
      CallPattern("request", of: ["http.client"], [.method, .url, .body(.unknown), .headers]),
      CallPattern("request", [.method, .url], named: requestsArguments),
      CallPattern(
        "get", of: ["requests"], [.url, .query], named: requestsArguments, method: "GET"),
      // httplib2 has the URL first.
      CallPattern(
        "request", of: ["h", "http", "http()"], [.url, .method, .body(.unknown), .headers],
        named: requestsArguments),
      CallPattern(
        "Request".lowercased(), [.url, .body(.unknown), .headers], named: requestsArguments),
      CallPattern(
        "httprequest", [.url, .method, .headers, .body(.unknown)], named: requestsArguments),
      CallPattern(
        "fetch", of: ["asynchttpclient()", "client", "http_client"], [.url],
        named: requestsArguments),
      CallPattern("setopt", [nil, .url]),
      CallPattern(
        "call_api", [.url, .method, nil, .query, .headers, .body(.json), .form, .form],
        named: callAPIArguments, fillsTemplates: true),
      CallPattern(
        "urlopen", [.url, .body(.form)], named: requestsArguments, usualMethod: "GET",
        methodOfBody: "POST"),
    ] + updates(of: ownClients, [.url, .bodyOrOptions], named: requestsArguments)
    + verbs([.url, .body(.form)], named: requestsArguments)

  static let cSharp: [CallPattern] =
    [
      CallPattern(
        "httprequestmessage", [.method, .url],
        named: ["content": .body(.unknown), "method": .method, "requesturi": .url]),
      CallPattern("restrequest", [.url, .method], fillsTemplates: true),
      CallPattern("create", of: ["webrequest", "httpwebrequest"], [.url]),
      CallPattern("uploadstring", [.url, .method, .body(.unknown)]),
      CallPattern("uploadstringtaskasync", [.url, .method, .body(.unknown)]),
      CallPattern("createrequest", [.url, .method]),
    ] + verbs(suffix: "async", [.url, .body(.jsonUnlessOptions)])
    + verbs(suffix: "asjsonasync", [.url, .body(.json)])
    + ["stringasync", "fromjsonasync"].flatMap { verbs(suffix: $0, [.url]) }

  static let java: [CallPattern] =
    [
      CallPattern("newbuilder", [.url]), CallPattern("url", [.url]),
      CallPattern("uri", [.url]),
      CallPattern("exchange", [.url, .method, .body(.unknown)], fillsTemplates: true),
    ]
    + [
      ("patchforobject", "PATCH"), ("getforobject", "GET"), ("getforentity", "GET"),
      ("postforobject", "POST"), ("postforentity", "POST"),
    ].map { name, method in
      CallPattern(
        name, method == "GET" ? [.url] : [.url, .body(.json)], method: method,
        fillsTemplates: true)
    }
    + [
      CallPattern("setendpoint", [.url]),
      CallPattern("seturi", [.url]),
      CallPattern("target", [.url], fillsTemplates: true),
    ]
    + ["PATCH", "PUT", "POST", "GET", "DELETE"].map {
      CallPattern("http\($0.lowercased())", [.url], method: $0)
    } + updates(of: ownClients, [.url, .bodyOrOptions], named: ownArguments) + verbs([.url])

  /// The roles of the named arguments of such functions.
  private static let ownArguments: [String: ArgumentRole] = [
    "url": .url, "path": .url, "body": .body(.json), "json": .body(.json), "payload": .body(.json),
  ]

  static let go: [CallPattern] =
    [
      CallPattern("newrequest", [.method, .url, .body(.unknown)]),
      CallPattern("post", of: ["http"], [.url, .mediaType, .body(.unknown)], method: "POST"),
      CallPattern("execute", [.method, .url]),
      CallPattern("setrequesturi", [.url]),
      CallPattern("newrequestwithcontext", [nil, .method, .url, .body(.unknown)]),
    ] + updates(of: ownClients, [.url, .bodyOrOptions]) + verbs([.url, .body(.unknown)])

  private static let rubyOptions: [String: ArgumentRole] = [
    "body": .body(.unknown), "headers": .headers, "json": .body(.json), "url": .url,
    "method": .method, "payload": .body(.unknown), "query": .query, "params": .query,
  ]

  private static let rubyForms = rubyOptions.merging(
    ["body": .body(.form), "payload": .body(.form)]
  ) { $1 }

  static let ruby: [CallPattern] =
    ["PATCH", "PUT", "POST", "GET", "DELETE"].map {
      CallPattern("new", of: [$0.lowercased()], [.url], method: $0)
    } + verbs(of: ["httparty"], [.url, .options], named: rubyForms)
    + [CallPattern("get", of: ["faraday"], [.url, .query, .headers], method: "GET")]
    + verbs(of: ["restclient"], [.url, .body(.form), .headers], named: rubyForms)
    + verbs([.url, .bodyOrOptions, .headers], named: rubyOptions)
    + [
      CallPattern("execute", of: ["request"], [.options], named: rubyForms),
      CallPattern("execute", [.options], named: rubyOptions),
    ]

  private static let phpOptions: [String: ArgumentRole] = [
    "json": .body(.json), "headers": .headers, "body": .body(.unknown), "method": .method,
    "query": .query, "form_params": .form, "multipart": .form,
    "curlopt_url": .url, "curlopt_customrequest": .method,
    "curlopt_postfields": .body(.unknown),
  ]

  /// The options of `stream_context_create` under `http`.
  private static let streamOptions: [String: ArgumentRole] = [
    "http": .options, "method": .method, "content": .body(.unknown),
  ]

  static let php: [CallPattern] =
    [
      CallPattern("request", of: [], [.method, .url, .headers, .body(.unknown)]),
      CallPattern("request", [.method, .url, .options], named: phpOptions),
      CallPattern("requestasync", [.method, .url, .options], named: phpOptions),
      CallPattern("send", [.method, .url, .options], named: phpOptions),
      CallPattern("wp_remote_request", [.url, .options], named: phpOptions),
      CallPattern("curl_init", [.url], named: phpOptions),
      CallPattern("seturl", [.url]),
      CallPattern("setrequesturl", [.url]),
      CallPattern(
        "file_get_contents", of: [], [.url, nil, .options], named: streamOptions,
        usualMethod: "GET"),
      CallPattern("fopen", of: [], [.url, nil, nil, .options], named: streamOptions),
      CallPattern("curl_setopt_array", [nil, .options], named: phpOptions),
      CallPattern("get", of: ["http"], [.url, .query], method: "GET"),
    ] + verbs([.url, .bodyOrOptions], named: phpOptions)

  static let powerShell: [CallPattern] =
    ["invoke-restmethod", "invoke-webrequest", "irm", "iwr"]
    .map {
      CallPattern(
        $0, [.url],
        named: [
          "uri": .url, "method": .method, "headers": .headers, "body": .body(.form),
          "contenttype": .mediaType,
        ], usualMethod: "GET")
    }
    + [
      CallPattern("uploadstring", [.url, .method, .body(.unknown)]),
      CallPattern("create", of: ["webrequest", "httpwebrequest"], [.url]),
      CallPattern("new", of: ["httprequestmessage"], [.method, .url]),
    ] + verbs(suffix: "async", [.url, .body(.jsonUnlessOptions)])

  private static let sessions = ["session", "shared", "urlsession"]

  static let swift: [CallPattern] =
    [
      CallPattern("data", of: sessions, named: ["from": .url], usualMethod: "GET"),
      CallPattern("datatask", of: sessions, named: ["with": .url], usualMethod: "GET"),
      CallPattern("urlrequest", [], named: ["url": .url]),
      CallPattern("nsmutableurlrequest", [], named: ["url": .url]),
      CallPattern("httpclientrequest", [], named: ["url": .url]),
      CallPattern(
        "request", [.url],
        named: [
          "method": .method, "url": .url, "parameters": .parameters, "headers": .headers,
        ]),
    ] + updates(of: ownClients, [.url, .bodyOrOptions], named: ownArguments) + verbs([.url])

  static let kotlin = java + [CallPattern("request", [.url])]
  static let apex = java
}
