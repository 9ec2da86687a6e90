/// The members that change a request after it is made: `setHeader(…)`, `httpMethod = …`.
enum CallSetter {
  /// The roles of the arguments of such a call, by its name in lower case.
  static func roles(of name: String) -> [ArgumentRole]? {
    switch name {
    case "method", "setmethod", "setrequestmethod": [.method, .body(.unknown)]
    case "header", "addheader", "setheader", "setrequestheader", "setrequestproperty", "add",
      "addrequestproperty", "withheader", "set", "setvalue", "addvalue", "add_field":
      [.headerName]
    case "headers": [.headers]
    case "addqueryparameter", "addqueryparam", "parameter", "query_param", "queryparam",
      "setqueryparam":
      [.queryName]
    case "baseuri", "baseurl": [.base]
    case "query", "queryparams", "setqueryparams": [.query]
    case "end", "body", "setentity", "write", "withbody",
      "addstringbody", "bodystring", "send", "syncbody", "setdata":
      [.body(.unknown)]
    case "addbody", "addjsonbody", "bodyvalue", "jsonbody", "setbody": [.body(.json)]
    case "contenttype": [.mediaType]
    case "patch", "put", "post", "delete": [.method, .body(.unknown)]
    default: nil
    }
  }

  /// The role of a member that is set, by its name in lower case.
  static func role(ofMember name: String) -> ArgumentRole? {
    switch name {
    case "method", "httpmethod", "requestmethod", "get_method": .method
    case "body", "httpbody", "content": .body(.unknown)
    case "requesturi", "requesturl": .url
    case "rawquery": .query
    case "contenttype", "content_type": .mediaType
    default: nil
    }
  }

  /// The role of an option of curl, by its name in PHP.
  static func role(ofOption name: String) -> ArgumentRole? {
    switch name {
    case "CURLOPT_URL": .url
    case "CURLOPT_CUSTOMREQUEST": .method
    case "CURLOPT_POSTFIELDS": .body(.unknown)
    default: nil
    }
  }
}
