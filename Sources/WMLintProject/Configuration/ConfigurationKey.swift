package import WMLintDiagnostics
import WMLintJSON
import WMLintSchema
import WMLintText

/// A key of the configuration: what it means, how it is written, and how it is read.
package struct ConfigurationKey: Sendable {
  let name: String

  /// One line, without a full stop.
  let summary: String

  /// The JSON Schema of its value; the rules there are may be named in it.
  let schema: @Sendable ([Rule]) -> [SchemaValue.Member]
  let read: @Sendable (_ node: Int, inout ConfigurationReader, inout Configuration) -> Void

  /// The configuration that a text describes, and what is wrong with the text.
  static func configuration(
    in source: Source, rules: [Rule]
  ) -> (configuration: Configuration, problems: [ConfigurationReader.Problem]) {
    var reader = ConfigurationReader(source, rules: rules)
    var configuration = Configuration()
    if let root = reader.document.root {
      let members = reader.members(of: root, called: "the configuration", known: all.map(\.name))
      for (name, value) in members {
        all.first { $0.name == name }?.read(value, &reader, &configuration)
      }
    }
    return (configuration, reader.problems.sorted { $0.place.lowerBound < $1.place.lowerBound })
  }

  /// The JSON Schema of the configuration, for editors.
  package static func schema(naming rules: [Rule]) -> String {
    let properties = all.map { key in
      SchemaValue.Member(
        key.name,
        .object([.init("description", .string(key.summary))] + key.schema(rules)))
    }
    return SchemaValue.object([
      .init("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      .init("title", .string("the configuration of wmlint")),
      .init("type", .string("object")),
      .init("properties", .object(properties)),
      .init("additionalProperties", .boolean(false)),
    ]).text() + "\n"
  }
}
