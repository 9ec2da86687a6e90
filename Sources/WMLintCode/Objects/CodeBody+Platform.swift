import WMLintRequests
import WMLintText

/// Which functions encode JSON: others have the same names and do something else.
extension CodeBody {
  /// Functions that make JSON of the object they are given, in lower case: what they are called on,
  /// or where they are from, shows whether they are those.
  static let encoders: Set<String> = [
    "stringify", "dumps", "tojson", "serialize", "serializeobject", "json_encode",
    "marshal", "marshalindent", "generate", "dump", "writevalueasstring", "writevalueasbytes",
    "encodetostring", "encode", "jsonobject", "tojsonobject", "wp_json_encode",
  ]

  /// Those that have no receiver.
  private static let functions: Set<String> = [
    "json_encode", "jsonobject", "tojsonobject", "wp_json_encode",
  ]

  /// Those that only JSON libraries have, whatever the name of the receiver.
  private static let methods: Set<String> = [
    "serializeobject", "tojson", "tojsonobject", "writevalueasbytes", "writevalueasstring",
  ]

  /// Words in the names of JSON encoders, in lower case.
  private static let libraries: Set<String> = [
    "angular", "gson", "jackson", "javascriptserializer", "moshi", "oj", "sonic", "yajl",
  ]

  /// Words in the names of other encoders with such functions, in lower case.
  private static let others: Set<String> = [
    "avro", "bson", "cbor", "csv", "ejson", "hjson", "json5", "jsonapi", "msgpack", "pickle",
    "plist",
    "property", "proto", "protobuf", "qs", "querystring", "smile", "superjson", "toml", "v8", "xml",
    "yaml",
  ]

  /// Whether a function named like a JSON encoder is one of the platform's.
  static func makesJSON(_ call: CodeCall, in code: Code, _ names: Bindings) -> Bool {
    let declared = names.functions(calledBy: call)
    if declared.isSure, !declared.all.isEmpty, code.language.objects != .go { return false }
    let name = call.name(in: code)
    guard call.components.count > 1 else {
      if functions.contains(name) { return true }
      return name == "dumps" && names.isImportedForJSON(call.nameToken)
    }
    // The serializer of Symfony is given the format.
    if code.language.objects == .php, name == "serialize" {
      return call.arguments.dropFirst().first.map {
        code.isText($0.lowerBound) && code.word($0.lowerBound).contains("json")
      } ?? false
    }
    let receiver = call.components[1]
    if ["self", "this", "$this"].contains(receiver) { return false }
    if code.language.dialect == .javaScript {
      return receiver == "JSON" || receiver == "JSONbig" || receiver == "angular"
    }
    switch speaksOfJSON(receiver) {
    case let isJSON?: return isJSON
    case nil: break
    }
    // The value of a variable shows more than its name.
    let owner = call.nameToken - 2
    if code.isName(owner), let value = names.value(of: owner) {
      let made = value.prefix(longestHead).lazy.map(code.word).compactMap(speaksOfJSON)
      if let isJSON = made.first { return isJSON }
    }
    if methods.contains(name) { return true }
    return code.language.objects == .swift && NameWords.of(receiver).contains("encoder")
  }

  /// Whether a name is that of something for JSON, or for something else; `nil` if it says neither.
  private static func speaksOfJSON(_ name: String) -> Bool? {
    let words = NameWords.of(name)
    let lower = name.lowercased()
    if words.contains(where: others.contains) || others.contains(lower) { return false }
    if lower.contains("json") { return true }
    let isLibrary = libraries.contains { lower.hasPrefix($0) && $0.utf8.count > 3 }
    return isLibrary || words.contains(where: libraries.contains) ? true : nil
  }
}

extension Bindings {
  /// Modules of Python that encode JSON.
  private static let modules: Set<String> = [
    "json", "orjson", "rapidjson", "simplejson", "ujson",
  ]

  /// Whether a function is taken from a module for JSON, or nothing says where it is from.
  func isImportedForJSON(_ name: Int) -> Bool {
    imported[code.bytes(name)].map { Self.modules.contains(code.word($0)) } ?? true
  }
}
