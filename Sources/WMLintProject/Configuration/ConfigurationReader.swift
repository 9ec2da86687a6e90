import WMLintChecker
import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintText

/// Reads the values of a configuration and notes what is wrong with them.
struct ConfigurationReader {
  /// Something that is wrong, and where.
  struct Problem: Hashable {
    let place: Range<Int>
    let message: String
  }

  let document: Document

  /// The rules there are.
  let rules: [Rule]
  private(set) var problems: [Problem] = []

  init(_ source: Source, rules: [Rule]) {
    document = Document(MappedText(source), mode: .strict)
    self.rules = rules
    // A byte order mark harms nothing here.
    for problem in document.problems where problem.kind != .byteOrderMark {
      let (message, help) = SyntaxWords.of(problem, in: document)
      let words = help.map { "\(message): \($0)" } ?? message
      problems.append(Problem(place: problem.range, message: words))
    }
  }

  /// Notes that something is wrong with a node.
  mutating func report(_ message: String, at node: Int) {
    problems.append(Problem(place: document.nodes[node].range, message: message))
  }

  /// The members of an object; a key that is not among the known ones, or is there twice, is noted.
  mutating func members(
    of node: Int, called name: String, known: [String], kind: String = "key"
  ) -> [(key: String, value: Int)] {
    guard expect([.object], at: node, called: name, "an object") else { return [] }
    var found: [(key: String, value: Int)] = []
    for (key, value) in document.members(of: node) where document.kind(key) == .string {
      let text = document.text(key)
      if !known.contains(text) {
        report(Suggestion.refusal(of: kind, text, among: known), at: key)
      } else if found.contains(where: { $0.key == text }) {
        report("key '\(text)' is already set in this object", at: key)
      } else {
        found.append((text, value))
      }
    }
    return found
  }

  /// The text of a string that is not empty.
  mutating func text(_ node: Int, called name: String) -> String? {
    guard expect([.string], at: node, called: name, "a string") else { return nil }
    let text = document.text(node)
    if text.isEmpty { report("\(name) is empty", at: node) }
    return text.isEmpty ? nil : text
  }

  /// The texts of a list of strings, with the nodes that they are in.
  mutating func texts(_ node: Int, called name: String) -> [(text: String, node: Int)] {
    guard expect([.array], at: node, called: name, "a list of strings") else { return [] }
    return document.children(of: node).compactMap { child in
      text(child, called: "an element of \(name)").map { ($0, child) }
    }
  }

  /// The one of several values that a string names.
  mutating func choice<Value>(
    _ node: Int, called name: String, of kind: String, _ known: [(name: String, value: Value)]
  ) -> Value? {
    guard let text = text(node, called: name) else { return nil }
    if let found = known.first(where: { $0.name == text }) { return found.value }
    report(Suggestion.refusal(of: kind, text, among: known.map(\.name)), at: node)
    return nil
  }

  /// Whether a node is of a kind; if not, that is noted.
  mutating func expect(
    _ kinds: [Node.Kind], at node: Int, called name: String, _ phrase: String
  ) -> Bool {
    let kind = document.kind(node)
    if kinds.contains(kind) { return true }
    // What is not JSON is reported already.
    if kind != .broken { report("\(name) must be \(phrase), not \(kind.phrase)", at: node) }
    return false
  }
}
