import WMLintJSON
import WMLintKit
import WMLintSchema

extension ConfigurationKey {
  /// The files that hold requests, and what is known of them.
  static let requests = list(
    "requests",
    summary: "files that hold requests, and what is known of them; the first that matches decides",
    required: ["files"],
    properties: { _ in
      [
        .init("files", .object(SchemaValue.string)),
        .init("endpoint", .object(SchemaValue.string)),
        .init("conversation", .object(SchemaValue.string)),
        .init("as", .object(SchemaValue.strings(among: FileKind.allCases.map(\.rawValue)))),
      ]
    },
    element: { $1.requests($0) },
    take: { $1.requests = $0 })
}

extension ConfigurationReader {
  fileprivate mutating func requests(_ node: Int) -> Configuration.Requests? {
    let name = "an element of 'requests'"
    let known = problems.count
    let members = members(
      of: node, called: name, known: ["files", "endpoint", "conversation", "as"])
    func value(_ key: String) -> Int? { members.first { $0.key == key }?.value }
    guard let files = value("files") else {
      // One that is misspelt is reported already.
      if problems.count == known { report("\(name) has no 'files'", at: node) }
      return nil
    }
    guard let pattern = text(files, called: "'files'"), let glob = glob(pattern, at: files) else {
      return nil
    }
    let kinds = FileKind.allCases.map { (name: $0.rawValue, value: $0) }
    if let endpoint = value("endpoint"), document.kind(endpoint) == .string,
      URLText.isMethod(document.text(endpoint))
    {
      report("the path is missing after the method in 'endpoint'", at: endpoint)
    }
    return Configuration.Requests(
      files: glob,
      endpoint: value("endpoint").flatMap { words($0, called: "'endpoint'") },
      conversation: value("conversation").flatMap { words($0, called: "'conversation'") },
      kind: value("as").flatMap { choice($0, called: "'as'", of: "kind of file", kinds) })
  }

  /// The text of a string, and where it is.
  mutating func words(_ node: Int, called name: String) -> Configuration.Words? {
    text(node, called: name).map {
      Configuration.Words(text: $0, offset: document.content(node).lowerBound)
    }
  }
}
