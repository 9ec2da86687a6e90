import WMLintContracts
import WMLintSchema
import WMLintText

extension ConfigurationKey {
  /// The keys there are.
  static let all = [
    ConfigurationKey(
      name: "$schema", summary: "the JSON Schema of this file, for editors",
      schema: { _ in SchemaValue.string },
      read: { node, reader, _ in _ = reader.text(node, called: "'$schema'") }),
    ConfigurationKey(
      name: "contract",
      summary: "what requests are checked against: a name, or the path of an API description",
      schema: { _ in
        let names = SchemaValue.object(SchemaValue.strings(among: Contract.names))
        // A path has a dot or a slash.
        let path = SchemaValue.string + [.init("pattern", .string("[./]"))]
        return [.init("anyOf", .array([names, .object(path)]))]
      },
      read: { node, reader, configuration in
        guard let words = reader.words(node, called: "'contract'") else { return }
        // What has neither a dot nor a slash is a name; such a file is given as './name'.
        let isPath = words.text.contains { $0 == "." || $0 == "/" }
        if !isPath, !Contract.names.contains(words.text) {
          reader.report(
            Suggestion.refusal(of: "contract", words.text, among: Contract.names), at: node)
        }
        configuration.contract = words
      }),
    requests,
    ConfigurationKey(
      name: "routing", summary: "keys of 'routing' that are the project's own, as JSON Schema",
      schema: { _ in
        [
          .init("type", .string("object")),
          .init("additionalProperties", .object([.init("type", .string("object"))])),
        ]
      },
      read: { node, reader, configuration in
        configuration.routing = reader.properties(node, called: "'routing'")
      }),
    ConfigurationKey(
      name: "hosts", summary: "hosts that serve the API beside those of Genesys Cloud",
      schema: { _ in SchemaValue.list },
      read: { node, reader, configuration in
        for (host, node) in reader.texts(node, called: "'hosts'") {
          if host.contains("/") || host.contains("@") {
            reader.report(
              "'\(host)' is not a host: write the name alone, as in 'api.example.com'", at: node)
          }
          configuration.hosts.append(host.lowercased())
        }
      }),
    ConfigurationKey(
      name: "scopes", summary: "the scopes of the token",
      schema: { _ in SchemaValue.list },
      read: { node, reader, configuration in
        configuration.scopes = reader.texts(node, called: "'scopes'").map(\.text)
      }),
    ConfigurationKey(
      name: "rules", summary: "what becomes of a rule: error, warning, note or off",
      schema: { SchemaValue.levels(of: $0) },
      read: { node, reader, configuration in
        configuration.rules = reader.levels(node, called: "'rules'")
      }),
    overrides,
    ConfigurationKey(
      name: "include", summary: "the files of a folder that are looked into; all if not given",
      schema: { _ in SchemaValue.list },
      read: { node, reader, configuration in
        configuration.included = reader.globs(node, called: "'include'")
      }),
    ConfigurationKey(
      name: "exclude", summary: "files and folders that are left out",
      schema: { _ in SchemaValue.list },
      read: { node, reader, configuration in
        configuration.excluded = reader.globs(node, called: "'exclude'")
      }),
  ]
}
