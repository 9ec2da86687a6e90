import Foundation
import Testing
import WMLintContracts
import WMLintKit
import WMLintSchema
import WMLintTestSupport
import WMLintText

/// Descriptions that are given as files: what is read of them, and what is refused.
@Suite struct ContractFileTests {
  private func file(_ text: String) throws -> ContractFile {
    try ContractFile.read(Source(name: "api.json", bytes: Array(text.utf8)))
  }

  /// The type of the schema `A` in an OpenAPI 3.1 document with these schemas.
  private func type(_ schemas: String, version: String = "3.1.0") throws -> ValueType {
    let file = try file(
      #"{"openapi": "\#(version)", "paths": {"/api/v2/a": {"get": {}}}, "#
        + #""components": {"schemas": {\#(schemas)}}}"#)
    return file.contract.api.type("A")
  }

  @Test(arguments: [
    ("", "api.json:1:1: is not JSON: the text is empty"),
    ("{", "api.json:1:2: is not JSON: '{' is never closed"),
    (#"{"a": 1,}"#, "api.json:1:8: is not JSON: a comma before the closing bracket"),
    ("[]", "api.json:1:1: is not an API description: it must be an object"),
    ("{}", "api.json:1:1: is not an API description: it has neither 'swagger' nor 'openapi'"),
    (
      #"{"openapi": "4.0.0"}"#,
      "api.json:1:13: is OpenAPI 4.0.0; Swagger 2.0, OpenAPI 3.0 and 3.1 are read"
    ),
    (
      #"{"swagger": 1}"#,
      "api.json:1:13: is Swagger 1; Swagger 2.0, OpenAPI 3.0 and 3.1 are read"
    ),
    (
      "%YAML 1.2\nopenapi: 3.0.0",
      "api.json:1:1: is YAML, which is not read: convert it to JSON, for example with 'yq -o=json'"
    ),
    (#"{"openapi": "3.0.0", "paths": {}}"#, "api.json:1:1: has no path"),
  ])
  func refuses(text: String, message: String) {
    do throws(ContractProblem) {
      _ = try ContractFile.read(Source(name: "api.json", bytes: Array(text.utf8)))
      Issue.record("was read")
    } catch {
      #expect(error.description == message)
    }
  }

  @Test func readsWhatAByteOrderMarkPrecedes() throws {
    let file = try file(
      "\u{FEFF}" + #"{"swagger": "2.0", "paths": {"/api/v2/a": {"get": {}}}}"#)
    #expect(file.contract.api.paths.count == 1)
  }

  @Test(arguments: [
    (#""host": "API.example.com:443", "basePath": "/""#, ["api.example.com"], "/api/v2/a"),
    (#""host": "api.mypurecloud.ie""#, [], "/api/v2/a"),
    (#""basePath": "/genesys/""#, [], "/api/v2/a"),
  ])
  func readsTheHostOfSwagger(head: String, hosts: [String], path: String) throws {
    let contract = try file(
      #"{"swagger": "2.0", \#(head), "paths": {"/api/v2/a": {"get": {}}}}"#
    ).contract
    #expect(contract.hosts == hosts)
    #expect(contract.api.paths.paths.map(contract.api.paths.text) == [path])
  }

  @Test func readsServersWithVariables() throws {
    let contract = try file(
      #"""
      {"openapi": "3.0.0", "servers": [
         {"url": "https://{env}.example.com/{base}", "variables": {
            "env": {"enum": ["one", "two"], "default": "three"}, "base": {"default": "api/v2"}}},
         {"url": "//{any}.example.org/api/v2"}, {"url": "/api/v2/"}],
       "paths": {"/users/{id}": {"get": {}},
         "/things": {"servers": [{"url": "https://four.example.com/api/v2"}], "get": {}}}}
      """#
    ).contract
    #expect(
      contract.hosts == [
        "one.example.com", "two.example.com", "three.example.com", "four.example.com",
      ])
    #expect(
      contract.api.paths.paths.map(contract.api.paths.text).sorted()
        == ["/api/v2/things", "/api/v2/users/{id}"])
  }

  @Test func mergesAllOf() throws {
    let type = try type(
      ##"""
      "A": {"allOf": [{"$ref": "#/components/schemas/B"}, {"required": ["b"]}],
            "properties": {"a": {"type": "string"}}},
      "B": {"type": "object", "properties": {"b": {"type": "integer", "format": "int32"}}}
      """##)
    #expect(
      type
        == .object(
          ObjectType([
            Property("a", .anyString), Property("b", .integer(.int32), isRequired: true),
          ])))
  }

  /// What is beside a reference counts from OpenAPI 3.1 on.
  @Test func readsKeywordsBesideAReference() throws {
    let schemas = ##"""
      "A": {"$ref": "#/components/schemas/B", "properties": {"a": {"type": "boolean"}}},
      "B": {"type": "object", "properties": {"b": {"type": "string"}}}
      """##
    #expect(try type(schemas, version: "3.0.0") == .reference("B"))
    #expect(
      try type(schemas)
        == .object(ObjectType([Property("b", .anyString), Property("a", .boolean)])))
  }

  @Test(arguments: [
    (#"{"type": ["string", "null"]}"#, ValueType.anyString),
    (#"{"type": ["string", "integer"]}"#, .any),
    (
      #"{"type": "string", "nullable": true, "enum": ["a", null]}"#,
      .string(StringType(values: ["a"]))
    ),
    (#"{"const": "a"}"#, .string(StringType(values: ["a"]))),
    (#"{"enum": ["a", "b"]}"#, .string(StringType(values: ["a", "b"]))),
    (#"{"enum": ["a", 1]}"#, .any),
    (#"{"type": "string", "pattern": "a"}"#, .any),
    (#"{"type": "string", "if": {}}"#, .any),
    (#"{"type": "string", "x-own": {}}"#, .anyString),
    (
      #"{"type": "integer", "exclusiveMinimum": 5, "maximum": 9}"#,
      .integer(IntegerType(6...9))
    ),
    (
      #"{"type": "integer", "minimum": 5, "exclusiveMinimum": true, "maximum": 9}"#,
      .integer(IntegerType(6...9))
    ),
    (
      #"{"type": "number", "exclusiveMaximum": 5}"#,
      .number(NumberType(-Double.infinity...5, excludesUpper: true))
    ),
    (
      #"{"oneOf": [{"type": "integer"}, {"type": "null"}]}"#,
      .integer(IntegerType(Int64.min...Int64.max))
    ),
    (
      #"{"oneOf": [{"type": "string"}, {"type": "array", "items": {}}]}"#,
      .choice(ChoiceType([.anyString, .list(of: .any)]))
    ),
    (#"{"oneOf": [{"type": "string"}, {"not": {}}]}"#, .any),
    (#"{"allOf": [{"type": "object", "properties": {"a": {}}}, {"if": {}}]}"#, .any),
    (##"{"$ref": "other.json#/A"}"##, .any),
    (##"{"$ref": "#/components/schemas/a~1b%20c"}"##, .reference("a/b c")),
    ("true", .any), ("{}", .any), ("[]", .any), ("null", .any),
  ])
  func readsATypeOf(schema: String, expected: ValueType) throws {
    #expect(try type(#""A": \#(schema)"#) == expected)
  }

  /// Schemas that are made of each other, or of themselves, are read as far as it makes sense.
  @Test(.timeLimit(.minutes(1)))
  func endsWithWhatHasNoEnd() throws {
    let names = (0..<40).map { "S\($0)" }
    let all = names.map { ##"{"$ref": "#/components/schemas/\##($0)"}"## }.joined(separator: ", ")
    let schemas = names.map { #""\#($0)": {"allOf": [\#(all)]}"# }.joined(separator: ", ")
    _ = try type(##""A": {"allOf": [\##(all)]}, \##(schemas)"##)
    #expect(try type(##""A": {"$ref": "#/components/schemas/A"}"##) == .reference("A"))
    _ = try type(##""A": {"allOf": [{"$ref": "#/components/schemas/A"}, {"required": ["a"]}]}"##)
    let deep =
      String(repeating: #"{"type": "array", "items": "#, count: 400) + "{}"
      + String(repeating: "}", count: 400)
    _ = try type(#""A": \#(deep)"#)
  }

  @Test func resolvesAReferenceToItselfAsAnything() throws {
    let contract = try file(
      ##"{"openapi": "3.1.0", "paths": {"/api/v2/a": {"get": {}}}, "components": {"schemas": "##
        + ##"{"A": {"$ref": "#/components/schemas/A"}}}}"##
    ).contract
    #expect(contract.resolved(.reference("A")) == .any)
  }

  @Test func takesScopesFromTheWholeDescription() throws {
    let api = try file(
      #"""
      {"swagger": "2.0", "security": [{"o": ["a"]}], "consumes": ["application/x+json"],
       "paths": {"/api/v2/a": {
         "post": {"parameters": [{"in": "body", "name": "b", "schema": {}}]},
         "get": {"security": []}, "put": {"security": [{"o": ["b"]}, {}]}}}}
      """#
    ).contract.api
    let path = try #require(api.paths.paths.first { _ in true })
    let post = try #require(api.operation(path, "POST"))
    #expect(post.scopes == ["a"] && post.areScopesKnown)
    #expect(post.mediaTypes == ["application/x+json"])
    #expect(api.operation(path, "GET")?.scopes == [])
    #expect(api.operation(path, "PUT")?.scopes == [])
  }

  /// Whatever a description holds, it is read as far as it goes: cut anywhere, or with bytes of others.
  @Test(arguments: ["contract-swagger", "contract-openapi-3.0", "contract-openapi-3.1"])
  func readsWhatIsBroken(fixture: String) throws {
    let path = packageRoot.appending(path: "Fixtures/reject/\(fixture)/api.json")
    let whole = Array(try Data(contentsOf: path))
    var random = Seeded(seed: 7)
    let replacements = Array("{}[]\",:0-$#/~%x\\\u{0}\u{FF}".utf8)
    for round in 0..<400 {
      var bytes = whole
      if round % 4 == 0 { bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random)) }
      for _ in 0..<(round % 5) where !bytes.isEmpty {
        let place = Int.random(in: bytes.indices, using: &random)
        bytes[place] = replacements[Int.random(in: replacements.indices, using: &random)]
      }
      // The index has to take what is no JSON as well.
      readAll(of: APIDescription(.bytes(bytes)).api)
      let source = Source(name: "api.json", bytes: bytes)
      if let file = try? ContractFile.read(source) {
        _ = file.unjudged
        let comparison = APIComparison(
          from: file.contract.api, to: APIDescription(.bytes(whole)).api)
        #expect(comparison.changes.count < 100)
      }
    }
  }

  private func readAll(of api: API) {
    for path in api.paths.paths {
      for method in api.paths.methods(path) {
        guard let operation = api.operation(path, method) else { continue }
        if case .reference(let name) = operation.body { _ = api.type(name) }
        _ = api.body(path, method)
        _ = api.operationID(path, method)
      }
    }
  }
}
