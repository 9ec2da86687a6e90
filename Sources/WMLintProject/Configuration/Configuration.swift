package import WMLintDiagnostics
package import WMLintKit
package import WMLintSchema

/// What a project says of its requests, in a file named `.wmlint.json`.
package struct Configuration: Sendable {
  /// The name of the file.
  package static let fileName: SystemString = ".wmlint.json"

  /// The name of the JSON Schema of the file, which is beside it.
  package static let schemaName: SystemString = ".wmlint.schema.json"

  /// Files that hold requests, and what is known of them.
  package struct Requests: Sendable {
    package let files: Glob

    /// The request line that a bare body goes to.
    package let endpoint: Words?

    /// The name of a saved conversation, which counts from the folder of the configuration.
    package let conversation: Words?
    package let kind: FileKind?
  }

  /// Files for which rules are changed.
  package struct Override: Sendable {
    package let files: Glob
    package let rules: [Rule]
  }

  /// A rule and what it is changed to.
  package typealias Rule = (id: String, level: Level)

  /// The entries that match a file.
  package struct FileEntries: Sendable {
    package let requests: Requests?

    /// The rules that are changed for some files; of one rule the last counts.
    package let rules: [Rule]

    /// The entries of files that no pattern matches.
    package static let nothing = FileEntries(requests: nil, rules: [])
  }

  /// A text, and where it is in the configuration.
  package struct Words: Hashable, Sendable {
    package let text: String
    package let offset: Int
  }

  /// What a rule is changed to.
  package enum Level: String, CaseIterable, Sendable {
    case error, warning, note, off

    /// The severity that it is; `nil` for none.
    package var severity: Severity? { Severity(rawValue: rawValue) }
  }

  /// What requests are checked against: the name of a contract, or the path of an API description, which
  /// counts from the folder of the configuration.
  package var contract: Words?
  package var requests: [Requests] = []

  /// The keys of `routing` that are the project's own.
  package var routing: [Property] = []

  /// Hosts that serve the API beside those of Genesys Cloud.
  package var hosts: [String] = []

  /// The scopes of the token.
  package var scopes: [String] = []
  package var rules: [Rule] = []
  package var overrides: [Override] = []

  /// The files of a folder that are looked into; empty for all.
  package var included: [Glob] = []
  package var excluded: [Glob] = []

  package init() {}

  /// Where in `requests` a file is first spoken of, by its path from the folder of the configuration.
  package func firstMatch(_ path: [UInt8]) -> Int? {
    requests.firstIndex { $0.files.matches(path) }
  }

  /// The places in `overrides` that speak of a file.
  package func matchingOverrides(_ path: [UInt8]) -> [Int] {
    overrides.indices.filter { overrides[$0].files.matches(path) }
  }

  /// The rules that are changed for a file beside those of `rules`.
  package func overridingRules(_ path: [UInt8]) -> [Rule] {
    matchingOverrides(path).flatMap { overrides[$0].rules }
  }

  /// Whether a file of a folder is linted.
  package func takes(_ path: [UInt8]) -> Bool {
    (included.isEmpty || included.contains { $0.matches(path) }) && !leavesOut(path)
      && !isConversation(path)
  }

  /// Whether a file is a saved conversation, which a pattern of requests may match too.
  private func isConversation(_ path: [UInt8]) -> Bool {
    let path = FolderPath.absolute(path, from: [])
    return requests.contains {
      $0.conversation.map { FolderPath.absolute($0.text.utf8, from: []) == path } ?? false
    }
  }

  /// Whether a file, or a folder with all that is in it, is left out.
  package func leavesOut(_ path: [UInt8]) -> Bool { excluded.contains { $0.matches(path) } }
}
