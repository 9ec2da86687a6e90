import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintSchema
import WMLintText
import WMLintValidation

extension SchemaValidator {
  /// Notes how a string departs from its values and its format.
  mutating func walkText(_ node: Int, _ string: StringType) {
    // The value of a placeholder is unknown.
    if !document.nodes[node].flags.isDisjoint(with: [.holdsPlaceholder, .isPlaceholder]) { return }
    if strictness.isLenient, isExample(node, string.values) { return }
    if strictness.takesEmpty, document.content(node).isEmpty { return }
    let text = document.text(node)
    if let format = string.format { walkFormat(node, text, format, string) }
    if let lengths = string.lengths, !lengths.contains(text.unicodeScalars.count) {
      noteDoubtful(.outOfRange, node, .string(string))
    }
    guard !string.values.isEmpty else { return }
    if !string.takes(text) {
      // A value that would be reported as well is none to write.
      let medium = medium
      let meant = Suggestion.value(text, in: string.values).flatMap {
        string.isUsual($0, in: medium) && Self.areNear(text, $0) ? $0 : nil
      }
      note(.unknownValue, node) {
        $0.type = .string(string)
        $0.suggestion = meant
      }
    } else if !string.isUsual(text, in: medium) {
      note(.unlikelyText, node) { $0.type = .string(string) }
    } else if strictness.isLenient, !string.values.contains(text),
      let value = string.values.first(where: { $0.lowercased() == text.lowercased() })
    {
      note(.valueCase, node) {
        $0.type = .string(string)
        $0.suggestion = value
        $0.severity = .warning
      }
    }
  }

  private mutating func walkFormat(
    _ node: Int, _ text: String, _ format: StringFormat, _ string: StringType
  ) {
    switch format.fit(of: text) {
    case .exact: break
    case .near: noteDoubtful(.wrongFormat, node, .string(string))
    case .none: note(.wrongFormat, node) { $0.type = .string(string) }
    }
  }

  /// The violations of the whole body from a type, or, where its members were meant to be in a
  /// property that is not there, that and their own.
  mutating func walk(_ type: ValueType, unless missing: Property?) -> [Violation] {
    guard let missing, let root = document.root else { return walk(type) }
    note(.unwrapped, root) { $0.property = missing }
    walk(root, missing.type)
    return violations
  }
}
