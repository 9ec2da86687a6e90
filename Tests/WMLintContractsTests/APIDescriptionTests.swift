import Testing
import WMLintContracts
import WMLintSchema

/// Descriptions give their operations, parameters and bodies, even if they are cut short.
@Suite struct APIDescriptionTests {
  private func api(_ text: String) -> API {
    APIDescription(.bytes(Array(text.utf8))).api
  }

  /// The paths with their methods, as lines.
  private func lines(_ api: API) -> [String] {
    api.paths.paths.flatMap { path in
      api.paths.methods(path).map { "\($0) \(api.paths.text(path))" }
    }
  }

  /// Whatever the order and the white space, and whatever properties are called.
  @Test func findsThePaths() {
    let api = api(
      #"""
      { "components" : { "schemas" : { "paths" : { "properties" : { "$ref" : { "type" : "string" },
        "enum" : { "type" : "array" }, "paths" : { "get" : {} }, "a \"}] {" : {} } } } } ,
        "x-paths": {"/no": {"get": {}}},
      "paths":{"/a/{x}" : {"summary":"{\"}" , "put":{ } , "parameters":[{"name":"x","in":"path"}],
        "get" : {"responses" : {"200":{"get":{}}}} } , "\/b\/\u0063":{"POST":{}, "p\u006fst":{}} ,
        "x-no": {"get": {}}, "/empty":{} } , "info" : {"version" : "7"} }
      """#)
    #expect(lines(api) == ["PUT /a/{x}", "GET /a/{x}", "POST /b/c"])
    #expect(api.version == "7")
  }

  @Test(arguments: [
    "", "{", "[]", "{}", "null", #"{"paths""#, #"{"paths":"#, #"{"paths":{"/a"#,
    #"{"paths":{"/a":{"#,
    #"{"paths":{"/a":{"get":{"#, #"{"paths":[{"/a":{"get":{}}}]}"#,
    #"{"paths":{"/a":[1,"get",{}]}}"#,
    #"{"paths":{"/a":{"get":{"x":"\"#, #"{"paths":{"/a" {"get":{}}}}"#, #"{"paths":{"/a":}}"#,
    #"{"paths":{"/a":{},,}}"#, "\u{FEFF}{}", #"{"a":1 "b":2}"#, #"{"paths":{"/a":{"get"}}}"#,
  ])
  func readsWhatIsNoDescription(text: String) {
    #expect(lines(api(text)).count <= 1)
  }

  /// Cut anywhere, it is read as far as it goes.
  @Test func readsACutDescription() {
    let text =
      #"{"paths":{"/a/{x}":{"get":{"parameters":[{"name":"x","in":"path","#
      + #""schema":{"enum":["\u0041"]}}]},"put":{}}},"components":{"schemas":{"A":{}}}}"#
    for length in 0...text.utf8.count {
      let api = api(String(text.prefix(length)))
      for path in api.paths.paths {
        for method in api.paths.methods(path) { _ = api.operation(path, method) }
      }
    }
  }

  @Test func readsAnOperation() throws {
    let api = api(
      #"""
      {"paths": {"/a/{x}": {
        "parameters": [{"name": "x", "in": "path", "required": true, "schema": {"type": "string"}},
          {"name": "q", "in": "query", "schema": {"type": "string"}}],
        "post": {
          "operationId": "postA", "deprecated": true,
          "x-genesys-deprecated-since": "javascript 1.0.0", "x-genesys-replacement": ["GET /b"],
          "parameters": [
            {"name": "q", "in": "query", "required": true, "explode": false,
             "schema": {"type": "array", "items": {"type": "string", "enum": ["a", "b"]}}},
            {"$ref": "#/components/parameters/size"}],
          "requestBody": {"required": true, "content": {"application/json": {"schema":
            {"$ref": "#/components/schemas/A"}}}},
          "security": [{"o": ["s"]}, {"o": ["s:readonly", "s"]}],
          "x-genesys-permissions": {"mode": "ALL", "permissions": ["a:b:c"]},
          "x-genesys-removed-parameters": {"before": "javascript 2.0.0"}}}},
       "components": {"parameters": {"size": {"name": "size", "in": "query",
         "schema": {"type": "integer", "default": 25.0, "maximum": 100},
         "x-genesys-stated-maximum": 50}}}}
      """#)
    let path = try #require(api.paths.paths.first { _ in true })
    let operation = try #require(api.operation(path, "post"))
    #expect(operation.id == "postA" && operation.line == "POST /a/{x}")
    #expect(operation.bodyName == "A" && operation.isBodyRequired)
    #expect(operation.scopes == ["s", "s:readonly"] && operation.areScopesKnown)
    #expect(operation.permissions == .init(areAllNeeded: true, ["a:b:c"]))
    #expect(
      operation.status == .deprecated(since: "javascript 1.0.0", replacements: ["GET /b"]))
    #expect(operation.removedParameters == ["before": "javascript 2.0.0"])
    let parameters = Dictionary(uniqueKeysWithValues: operation.parameters.map { ($0.name, $0) })
    #expect(parameters.count == 3)
    #expect(parameters["x"]?.place == .path && parameters["x"]?.isRequired == true)
    let query = try #require(parameters["q"])
    #expect(query.isArray && query.takesCommas && query.isRequired && query.values == ["a", "b"])
    let size = try #require(parameters["size"])
    #expect(size.type == "integer" && size.defaultValue == "25" && size.maximum == 100)
    #expect(size.statedMaximum == 50 && !size.isRequired)
    #expect(api.operation(path, "GET") == nil)
  }

  /// Swagger 2.0, which is what Genesys offers for download.
  @Test func readsSwagger() throws {
    let api = api(
      #"""
      {"swagger": "2.0", "basePath": "/api/", "info": {"version": "v2"},
       "paths": {"/v2/a/{x}": {"put": {"operationId": "putA", "parameters": [
          {"name": "x", "in": "path", "type": "string", "enum": ["one"]},
          {"name": "body", "in": "body", "required": true, "schema": {"$ref": "#/definitions/A"}}],
        "x-inin-requires-permissions": {"type": "ANY", "permissions": ["a:b:c"]}}}},
       "definitions": {"A": {}}}
      """#)
    #expect(lines(api) == ["PUT /api/v2/a/{x}"])
    let path = try #require(api.paths.paths.first { _ in true })
    let operation = try #require(api.operation(path, "PUT"))
    #expect(operation.bodyName == "A" && operation.isBodyRequired && !operation.areScopesKnown)
    #expect(operation.permissions == .init(areAllNeeded: false, ["a:b:c"]))
    #expect(operation.parameters.map(\.values) == [["one"]])
    let written = [PathTable.Written.literal("api"), .literal("v2"), .literal("a")]
    #expect(api.paths.match(written + [.literal("ONE")]) == .current(path, casing: []))
    #expect(api.paths.match(written + [.literal("two")]) == .unknown)
  }

  /// The values of a parameter in a path are compared as texts, whatever they are in the document.
  @Test(arguments: [
    (#"["all", 1, 20, true, null]"#, right: ["ALL", "1", "20", "true"], wrong: ["2", "false"]),
    ("[1, 2]", right: ["1", "2"], wrong: ["3"]),
    // What can be written in several ways is not judged, and neither is the rest of its list.
    (#"["all", 1.5]"#, right: ["all", "1.5", "1.50", "other"], wrong: []),
    (#"["all", ["a"]]"#, right: ["all", "other"], wrong: []),
    (#"["all", 1e2]"#, right: ["100", "other"], wrong: []),
  ])
  func takesValuesOfSeveralKinds(values: String, right: [String], wrong: [String]) throws {
    for parameter in [#""enum": \#(values)"#, #""schema": {"enum": \#(values)}"#] {
      let api = api(
        #"{"paths":{"/a/{x}":{"get":{"parameters":[{"name":"x","in":"path",\#(parameter)}]}}}}"#)
      let path = try #require(api.paths.paths.first { _ in true })
      for value in right {
        #expect(
          api.paths.match([.literal("a"), .literal(value)]) == .current(path, casing: []),
          "\(value)")
      }
      for value in wrong {
        #expect(api.paths.match([.literal("a"), .literal(value)]) == .unknown, "\(value)")
      }
    }
  }

  /// An operation may have a parameter of its own that takes any value in the place of one that is shared.
  @Test func prefersAParameterOfTheOperation() throws {
    let api = api(
      #"""
      {"paths": {"/a/{x}": {
        "get": {"parameters": [{"name": "x", "in": "path", "schema": {"type": "string"}}]},
        "parameters": [{"name": "x", "in": "path", "schema": {"enum": ["one"]}}]}}}
      """#)
    let path = try #require(api.paths.paths.first { _ in true })
    #expect(api.paths.match([.literal("a"), .literal("two")]) == .current(path, casing: []))
  }

  /// Two path items that differ in a parameter's name only are one path, each with its operations.
  @Test func readsBothOfTwoAlike() throws {
    let api = api(
      #"{"paths":{"/a/{x}":{"get":{"operationId":"one"}},"/b":{},"/a/{y}":{"put":{"operationId":"two"}}}}"#
    )
    let path = try #require(api.paths.paths.first { _ in true })
    #expect(api.operation(path, "GET")?.id == "one" && api.operation(path, "PUT")?.id == "two")
    #expect(api.operation(path, "PUT")?.path.text == "/a/{y}")
  }

  /// Each operation of the published API can be read.
  @Test func readsThePublishedAPI() {
    let api = PublishedDocument.api
    var ids: Set<String> = []
    var deprecated = 0
    for path in api.paths.paths {
      for method in api.paths.methods(path) {
        guard let operation = api.operation(path, method), let id = operation.id else {
          Issue.record("\(method) \(api.paths.text(path))")
          continue
        }
        ids.insert(id)
        if case .deprecated = operation.status { deprecated += 1 }
      }
    }
    #expect(ids.count == 3_355 && deprecated == 126)
  }
}
