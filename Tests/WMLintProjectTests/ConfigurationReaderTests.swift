import Foundation
import Testing
import WMLintDiagnostics
import WMLintKit
import WMLintRequests
import WMLintSchema
import WMLintText

@testable import WMLintProject

/// Each key of the configuration is read, and each mistake in it is reported at its place.
@Suite struct ConfigurationReaderTests {
  private func read(
    _ text: String
  ) -> (configuration: Configuration, problems: [ConfigurationReader.Problem]) {
    ConfigurationKey.configuration(
      in: Source(name: ".wmlint.json", bytes: Array(text.utf8)), rules: Linter.rules)
  }

  @Test func readsEveryKey() {
    let (configuration, problems) = read(
      """
      {
        "$schema": "schema.json",
        "contract": "published",
        "requests": [
          {"files": "a/*.json", "endpoint": "PATCH /api", "conversation": "c.json", "as": "body"},
          {"files": "**/*.json"}
        ],
        "routing": {
          "level": {"type": "integer", "minimum": 1, "description": "how urgent it is"},
          "kind": {"type": "string", "enum": ["a", "b"]},
          "at": {"type": "string", "format": "date-time"},
          "share": {"type": "number"}, "open": {"type": "boolean"},
          "tags": {"type": "array", "items": {"type": "string"}},
          "who": {
            "type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"],
            "additionalProperties": false
          },
          "any": {"type": "object"}
        },
        "hosts": ["Gateway.example.com"],
        "scopes": ["a", "b"],
        "rules": {"unlikely-value": "off", "wrong-host": "warning"},
        "include": ["a"], "exclude": ["b/**"]
      }
      """)
    #expect(problems.isEmpty)
    #expect(configuration.contract?.text == "published")
    #expect(configuration.requests.map(\.endpoint?.text) == ["PATCH /api", nil])
    #expect(configuration.requests.map(\.conversation?.text) == ["c.json", nil])
    #expect(configuration.requests.map(\.kind) == [.body, nil])
    #expect(configuration.firstMatch(Array("a/x.json".utf8)) == 0)
    #expect(configuration.firstMatch(Array("x.json".utf8)) == 1)
    #expect(configuration.firstMatch(Array("x.http".utf8)) == nil)
    #expect(
      configuration.routing == [
        Property(
          "level", .integer(IntegerType(1...Int64.max)), meaning: "how urgent it is"),
        Property("kind", .string(StringType(values: ["a", "b"]))),
        Property("at", .string(StringType(format: .dateTime))), Property("share", .anyNumber),
        Property("open", .boolean), Property("tags", .list(of: .anyString)),
        Property("who", .object(ObjectType([Property("name", .anyString, isRequired: true)]))),
        Property("any", .object(ObjectType([], otherValues: .any))),
      ])
    #expect(configuration.hosts == ["gateway.example.com"])
    #expect(configuration.scopes == ["a", "b"])
    #expect(configuration.rules.map(\.id) == ["unlikely-value", "wrong-host"])
    #expect(configuration.rules.map(\.level) == [.off, .warning])
    #expect(configuration.takes(Array("a/b.json".utf8)))
    #expect(!configuration.takes(Array("b/c.json".utf8)))
    #expect(!configuration.takes(Array("c.json".utf8)))
  }

  @Test func takesAnEmptyObject() {
    let (configuration, problems) = read("{}")
    #expect(problems.isEmpty)
    #expect(configuration.takes(Array("a".utf8)))
  }

  @Test(arguments: [
    ("", "the text is empty: write a JSON object"),
    ("[]", "the configuration must be an object, not an array"),
    (#"{"rulse": {}}"#, "unknown key 'rulse'; did you mean 'rules'?"),
    (#"{"hosts": [], "hosts": []}"#, "key 'hosts' is already set in this object"),
    (#"{"hosts": [],}"#, "a comma before the closing bracket: remove the comma"),
    (#"{"contract": "publishd"}"#, "unknown contract 'publishd'; did you mean 'published'?"),
    (#"{"contract": 5}"#, "'contract' must be a string, not a number"),
    (#"{"contract": ""}"#, "'contract' is empty"),
    (#"{"rules": {"wrong-typ": "off"}}"#, "unknown rule 'wrong-typ'; did you mean 'wrong-type'?"),
    (#"{"rules": {"wrong-type": "of"}}"#, "unknown level 'of'; did you mean 'off'?"),
    (#"{"rules": ["off"]}"#, "'rules' must be an object, not an array"),
    (#"{"hosts": "a"}"#, "'hosts' must be a list of strings, not a string"),
    (#"{"hosts": [1]}"#, "an element of 'hosts' must be a string, not a number"),
    (
      #"{"hosts": ["https://a"]}"#,
      "'https://a' is not a host: write the name alone, as in 'api.example.com'"
    ),
    (#"{"requests": {}}"#, "'requests' must be a list of objects, not an object"),
    (#"{"requests": [{}]}"#, "an element of 'requests' has no 'files'"),
    (#"{"requests": [{"file": "a"}]}"#, "unknown key 'file'; did you mean 'files'?"),
    (
      #"{"requests": [{"files": "a", "as": "bdy"}]}"#,
      "unknown kind of file 'bdy'; did you mean 'body'?"
    ),
    (
      #"{"include": ["../a"]}"#,
      "'../a' leads out of the folder of the configuration"
    ),
    (
      #"{"exclude": ["/a"]}"#,
      "'/a' leads out of the folder of the configuration"
    ),
    (#"{"exclude": ["a", "!a/b"]}"#, "'!a/b' begins with '!', which negates nothing here"),
    (#"{"exclude": ["a\\b"]}"#, #"'a\b' contains '\': write '/' between folders"#),
    (#"{"include": ["{a,b"]}"#, "'{a,b' has an unmatched brace"),
    (#"{"routing": {"a": "integer"}}"#, "'a' must be a schema, not a string"),
    (#"{"routing": {"a": {}}}"#, "'a' has no 'type'"),
    (#"{"routing": {"a": {"type": "int"}}}"#, "unknown type 'int'"),
    (
      #"{"routing": {"a": {"type": "integer", "minimun": 1}}}"#,
      "unknown keyword 'minimun'; did you mean 'minimum'?"
    ),
    (
      #"{"routing": {"a": {"type": "integer", "minimum": 1.5}}}"#,
      "'minimum' must be an integer, not a number"
    ),
    (
      #"{"routing": {"a": {"type": "integer", "minimum": 2, "maximum": 1}}}"#,
      "the minimum is above the maximum"
    ),
    (
      #"{"routing": {"a": {"type": "integer", "minimum": 99999999999999999999}}}"#,
      "'minimum' does not fit in 64 bits"
    ),
  ])
  func saysWhatIsWrong(text: String, message: String) {
    #expect(read(text).problems.first?.message == message)
  }

  @Test func pointsAtWhatIsWrong() throws {
    let text = #"{"rules": {"wrong-typ": "off"}}"#
    let problem = try #require(read(text).problems.first)
    let place = Array(text.utf8)[problem.place]
    #expect(String(decoding: place, as: UTF8.self) == #""wrong-typ""#)
  }

  @Test func reportsAllThatIsWrongInOrder() {
    let problems = read(#"{"x": 1, "hosts": 2, "scopes": 3,}"#).problems
    #expect(problems.count == 4)
    #expect(problems.map(\.place.lowerBound) == problems.map(\.place.lowerBound).sorted())
  }

  @Test func describesItselfAsASchema() throws {
    let text = ConfigurationKey.schema(naming: Linter.rules)
    let schema = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary
    let properties = try #require(schema?["properties"] as? NSDictionary)
    #expect(Set(properties.allKeys as? [String] ?? []) == Set(ConfigurationKey.all.map(\.name)))
    let rules = (properties["rules"] as? NSDictionary)?["properties"] as? NSDictionary
    #expect(rules?.count == Linter.rules.count)
  }

  @Test func failsOnNoText() {
    let seed =
      #"{"rules": {"wrong-type": "off"}, "routing": {"a": {"type": "integer"}}, "hosts": ["a"]}"#
    for length in 0...seed.utf8.count {
      _ = read(String(decoding: Array(seed.utf8.prefix(length)), as: UTF8.self))
    }
  }
}
