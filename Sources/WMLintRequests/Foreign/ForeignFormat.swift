package import WMLintJSON
import WMLintText

/// A format of another tool that contains or describes requests and is not read.
package struct ForeignFormat: Sendable {
  /// What a file of it is, and what to do with it, in words that follow its name.
  package let message: String

  /// The format of a document that is not a kind of file that is read; `nil` for a body.
  package init?(of document: Document, named name: String) {
    let isText = document.root.map { document.kind($0) != .object && document.kind($0) != .array }
    let named = isText ?? true ? Self.texts : Self.environments
    let found =
      named.first { $0.isNamed(name) }?.message
      ?? document.root.flatMap { root in Self.all.first { $0.isOne(document, root) }?.message }
    guard let found else { return nil }
    message = found
  }

  private static let body =
    "save the body of a request in a file of its own and lint it with --endpoint 'METHOD URL'"

  private struct TextFormat: Sendable {
    let message: String
    let nameEndings: [String]

    func isNamed(_ name: String) -> Bool {
      nameEndings.contains { name.lowercased().hasSuffix($0) }
    }
  }

  private struct JSONFormat: Sendable {
    let message: String
    let isOne: @Sendable (Document, Int) -> Bool

    init(_ message: String, _ isOne: @escaping @Sendable (Document, Int) -> Bool) {
      self.message = message
      self.isOne = isOne
    }
  }

  private static let texts = [
    TextFormat(
      message: "this is YAML, which wmlint does not read; save the request as JSON, or commands "
        + "that call curl as a .sh file",
      nameEndings: [".yaml", ".yml"]),
    TextFormat(
      message: "this is a Bruno request, which wmlint does not read; "
        + "export the collection for Postman and lint that",
      nameEndings: [".bru"]),
    TextFormat(
      message: "this is a Dockerfile, which wmlint does not read; save commands that call curl as "
        + "a .sh file",
      nameEndings: ["dockerfile"]),
    TextFormat(
      message: "this is a Makefile, which wmlint reads with --as shell",
      nameEndings: ["makefile", ".mk"]),
    TextFormat(
      message: "this is a file of variables, which has no requests", nameEndings: [".env"]),
  ]

  private static let environments = [
    TextFormat(
      message: "this is a file of variables, which has no requests; lint the .http file",
      nameEndings: ["http-client.env.json", "http-client.private.env.json"])
  ]

  private static let all = [
    JSONFormat(
      "this is a Power Automate flow or an Azure Logic app, which wmlint does not read; \(body)",
      isLogicApp),
    JSONFormat(
      "this is an Insomnia export, which wmlint does not read; export it as HAR and lint that"
    ) { document, root in
      document.string("_type", in: root) == "export"
        && document.value("__export_format", in: root) != nil
    },
    JSONFormat(
      "this is an OpenAPI document, which describes requests and has none to lint; name a file with "
        + "a request or its body"
    ) { document, root in
      (document.string("openapi", in: root) ?? document.string("swagger", in: root)) != nil
        && ["paths", "info", "components"].contains { document.value($0, in: root) != nil }
    },
    JSONFormat(
      "this is a Postman environment, which has no requests; lint the collection"
    ) { document, root in
      document.value("_postman_variable_scope", in: root) != nil
        && !document.elements("values", in: root).isEmpty
    },
    JSONFormat(
      "this is a Bruno collection, which wmlint does not read; export it for Postman and lint that"
    ) { document, root in hasItems(document, "items", in: root, ofType: "http-request") },
    JSONFormat(
      "this is a Thunder Client collection, which wmlint does not read; \(body)"
    ) { document, root in document.string("client", in: root) == "Thunder Client" },
    JSONFormat(
      "this is a Hoppscotch collection, which wmlint does not read; \(body)", isHoppscotch),
    JSONFormat("this is a Node-RED flow, which wmlint does not read; \(body)", isNodeRED),
    JSONFormat(
      "this is a Make scenario, which wmlint does not read; \(body)"
    ) { document, root in
      document.elements("flow", in: root).contains { document.string("module", in: $0) != nil }
    },
  ]
}
