import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintSchema
import WMLintText
import WMLintValidation

extension SchemaValidator {
  /// Notes how a string departs from its values and its format.
  mutating func walkText(_ node: Int, _ row: Int) {
    // The value of a placeholder is unknown.
    if !document.nodes[node].flags.isDisjoint(with: [.holdsPlaceholder, .isPlaceholder]) { return }
    let rule = body.table.rows[row]
    if rule.takesEmpty, document.content(node).isEmpty { return }
    guard case .string(let string) = body.type(row) else { return }
    if isLenient, isExample(node, string.values) { return }
    let text = document.text(node)
    if let format = string.format { walkFormat(node, text, format, row) }
    if !rule.bounds.contains(Int64(text.unicodeScalars.count)) {
      noteDoubtful(.outOfRange, node, row)
    }
    guard !string.values.isEmpty,
      body.table.number(of: node, in: document, among: rule.names, from: 0) == nil
    else { return }
    if !string.takes(text) {
      // A value that would be reported as well is none to write.
      let medium = medium
      let meant = Suggestion.value(text, in: string.values).flatMap {
        string.isUsual($0, in: medium) && Self.areNear(text, $0) ? $0 : nil
      }
      note(.unknownValue, node, of: row) { $0.suggestion = meant }
    } else if !string.isUsual(text, in: medium) {
      note(.unlikelyText, node, of: row)
    } else if isLenient, !string.values.contains(text),
      let value = string.values.first(where: { $0.lowercased() == text.lowercased() })
    {
      note(.valueCase, node, of: row) {
        $0.suggestion = value
        $0.severity = .warning
      }
    }
  }

  private mutating func walkFormat(
    _ node: Int, _ text: String, _ format: StringFormat, _ row: Int
  ) {
    switch format.fit(of: text) {
    case .exact: break
    case .near: noteDoubtful(.wrongFormat, node, row)
    case .none: note(.wrongFormat, node, of: row)
    }
  }
}
