import WMLintCommand
import WMLintDiagnostics
import WMLintKit
import WMLintReporter
import WMLintRequests
import WMLintText

/// The arguments that a text is linted with, and the files beside it, drawn from the text.
struct CommandChoice {
  private static let rules = Linter.rules.map(\.id)
  private static let endpoint =
    "PATCH /api/v2/conversations/{conversationId}/participants/{participantId}/attributes"
  private static let conversation = #"""
    {"id": "6f1c2a34-0b7d-4e55-9a10-2f6d8c1b7e90", "participants": [
      {"id": "0d4f3b51-77aa-4c12-8d3e-51b6c0a9f2e4", "userId": "11111111-2222-4333-8444-555555555555",
       "purpose": "agent", "messages": [{"id": "99999999-2222-4333-8444-555555555555"}]}]}
    """#
  private static let configurations = [
    "{}", #"{"requests": [{"files": "*", "endpoint": "\#(endpoint)", "as": "body"}]}"#,
    #"{"requests": [{"files": "f*", "conversation": "saved.json"}], "include": ["*"]}"#,
    """
    {"contract": "published", "hosts": ["gateway.example.com"], "scopes": ["routing"],
     "routing": {"level": {"type": "integer", "minimum": 1}},
     "rules": {"unlikely-value": "error", "loose-attribute-type": "off", "invalid-json": "off"}}
    """,
  ]

  let name: String
  let text: [UInt8]

  /// The arguments before the path.
  private(set) var arguments: [[UInt8]] = []
  private(set) var files: [String: [UInt8]] = [:]
  private(set) var failing = Severity.error
  private(set) var draw: Draw

  init(_ unit: LintUnit) {
    name = unit.source.name
    text = unit.source.bytes
    let isNamed: [UInt8] = [unit.mustBeRecognised ? 0 : 1]
    draw = Draw(from: text + name.utf8 + (unit.endpoint?.bytes ?? []) + isNamed)
    chooseKind(unit)
    chooseRules()
    chooseFiles()
  }

  /// Whether the text is read line by line.
  var isOfLines: Bool {
    let kind = [Array("--as".utf8), Array("lines".utf8)]
    return zip(arguments, arguments.dropFirst()).contains { [$0, $1] == kind }
      || [".jsonl", ".ndjson"].contains { name.lowercased().hasSuffix($0) }
  }

  /// The arguments as they could be typed, but for what the shell would read otherwise.
  var words: String {
    arguments.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }

  private mutating func add(_ words: String...) { arguments += words.map { Array($0.utf8) } }

  private mutating func chooseKind(_ unit: LintUnit) {
    if draw.isOne(of: 2) { add("--contract", draw.element(of: ["published", "webmessaging"])) }
    if let kind = draw.isOne(of: 6) ? draw.element(of: FileKind.allCases) : unit.kind {
      add("--as", kind.rawValue)
    }
    if let endpoint = unit.endpoint?.bytes, !endpoint.isEmpty {
      arguments.append(Array("--endpoint=".utf8) + endpoint)
    } else if draw.isOne(of: 8) {
      add("--endpoint", Self.endpoint)
    }
    if unit.mustBeRecognised { add("--recognised") }
  }

  private mutating func chooseRules() {
    if draw.isOne(of: 5) { add("--only", draw.element(of: Self.rules)) }
    if draw.isOne(of: 8) { add("--ignore", draw.element(of: Self.rules)) }
    if draw.isOne(of: 8) {
      let severity = draw.element(of: Severity.allCases).rawValue
      add("--severity", "\(draw.element(of: Self.rules))=\(severity)")
    }
    if draw.isOne(of: 4) {
      failing = draw.element(of: Severity.allCases)
      add("--fail-on", failing.rawValue)
    }
    if draw.isOne(of: 8) { add("--quiet") }
    if draw.isOne(of: 8) { add("--ready") }
    if draw.isOne(of: 8) { add("--scope", "conversation:participant:write") }
  }

  private mutating func chooseFiles() {
    files["saved.json"] = draw.isOne(of: 4) ? text : Array(Self.conversation.utf8)
    if draw.isOne(of: 6) { add("--conversation", "saved.json") }
    guard draw.isOne(of: 4) else { return }
    let isNamed = draw.isOne(of: 2)
    files[isNamed ? "named.json" : ".wmlint.json"] =
      draw.isOne(of: 8) ? text : Array(draw.element(of: Self.configurations).utf8)
    if isNamed { add("--config", "named.json") }
    if draw.isOne(of: 4) { files[".wmlint-baseline.json"] = text }
  }
}
