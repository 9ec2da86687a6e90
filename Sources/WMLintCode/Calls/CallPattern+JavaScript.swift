extension CallPattern {
  private static let fetchOptions: [String: ArgumentRole] = [
    "method": .method, "headers": .headers, "body": .body(.neverEncoded),
  ]

  private static let axiosOptions: [String: ArgumentRole] = [
    "url": .url, "baseurl": .base, "method": .method, "headers": .headers, "data": .body(.json),
    "params": .query,
  ]

  private static let jQueryOptions: [String: ArgumentRole] = [
    "url": .url, "method": .method, "type": .method, "headers": .headers, "data": .body(.form),
    "contenttype": .mediaType,
  ]

  private static let requestOptions: [String: ArgumentRole] = [
    "url": .url, "uri": .url, "path": .url, "baseurl": .base, "prefixurl": .base,
    "method": .method, "headers": .headers, "json": .body(.json), "body": .body(.unknown),
    "data": .body(.unknown), "searchparams": .query, "qs": .query, "hostname": .host,
    "host": .host,
  ]

  /// Options of libraries that make JSON of a body that is an object.
  private static let encodedOptions = requestOptions.merging(["body": .body(.json)]) { $1 }

  private static let appsScriptOptions: [String: ArgumentRole] = [
    "url": .url, "method": .method, "headers": .headers, "payload": .body(.unknown),
    "contenttype": .mediaType,
  ]

  /// Options of an unknown client: those with `data` send it as JSON.
  private static let anyOptions = requestOptions.merging(["data": .body(.json)]) { $1 }

  /// Common names of clients that send objects as JSON.
  private static let encoding = [
    "axios", "$http", "httpclient", "axiosinstance", "axiosclient", "$axios",
  ]

  static let appsScript = CallPattern(
    "fetch", of: ["urlfetchapp"], [.url, .options], named: appsScriptOptions)

  /// An endpoint of Redux Toolkit.
  static let endpoint = CallPattern(
    "query", named: encodedOptions.merging(["params": .query]) { $1 }, usualMethod: "GET")

  /// `fetch(new Request(url))`, which no later statement changes.
  static let madeRequest = CallPattern(
    "request", [.url, .options], named: fetchOptions, usualMethod: "GET")

  static let javaScript: [CallPattern] =
    [
      appsScript,
      CallPattern(
        "fetch", of: ["apicontext", "apirequestcontext", "request", "requestcontext"],
        [.url, .options], named: anyOptions, usualMethod: "GET"),
      CallPattern("fetch", [.url, .options], named: fetchOptions, usualMethod: "GET"),
      CallPattern("wretch", of: [], [.url, .options], named: fetchOptions),
      CallPattern("superagent", of: [], [.method, .url]),
      CallPattern("unirest", of: [], [.method, .url]),
      CallPattern("phin", of: [], [.options], named: anyOptions),
      CallPattern("axios", of: [], [.url, .options], named: axiosOptions, usualMethod: "GET"),
      CallPattern("request", of: encoding, [.options], named: axiosOptions, usualMethod: "GET"),
      CallPattern("ajax", [.url, .options], named: jQueryOptions, usualMethod: "GET"),
      CallPattern("get", of: ["$", "jquery"], [.url, .query], method: "GET"),
      CallPattern("getjson", of: ["$", "jquery"], [.url, .query], usualMethod: "GET"),
      CallPattern("open", [.method, .url]),
      CallPattern("got", of: [], [.url, .options], named: requestOptions),
      CallPattern("ky", of: [], [.url, .options], named: requestOptions),
      CallPattern("rp", of: [], [.url, .options], named: encodedOptions),
      CallPattern("needle", of: [], [.method, .url, .body(.jsonUnlessOptions)]),
      CallPattern("httprequest", [.options], named: encodedOptions),
      CallPattern("httprequestwithauthentication", [.options], named: encodedOptions),
      CallPattern("call", of: ["httprequest"], [nil, .options], named: encodedOptions),
      CallPattern(
        "call", of: ["httprequestwithauthentication"], [nil, nil, .options], named: encodedOptions),
      CallPattern(
        "request", of: ["http", "httpclient"], [.method, .url, .options], named: encodedOptions),
      CallPattern("request", [.method, .url, .options], named: anyOptions),
      CallPattern("request", [.url, .options], named: anyOptions),
      CallPattern("$http", [.options], named: axiosOptions, usualMethod: "GET"),
      CallPattern("$fetch", [.url, .options], named: encodedOptions),
      CallPattern("ofetch", [.url, .options], named: encodedOptions),
      CallPattern(
        "callapi", [.url, .method, nil, nil, nil, nil, .body(.json)], fillsTemplates: true),
      CallPattern("callapi", [.options], named: CodeRequestReader.helperArguments),
    ] + verbs(of: encoding, [.url, .body(.json), .options], named: axiosOptions)
    + verbs(of: ["http"], [.url, .body(.jsonUnlessOptions), .options], named: axiosOptions)
    + verbs(of: ["needle"], [.url, .body(.jsonUnlessOptions), .options], named: requestOptions)
    + updates(of: ownClients, [.url, .bodyOrOptions, .options], named: anyOptions)
    + verbs([.url, .options], named: anyOptions)
}
