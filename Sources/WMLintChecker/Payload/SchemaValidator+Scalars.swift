import WMLintDiagnostics
import WMLintJSON
import WMLintSchema
import WMLintValidation

extension SchemaValidator {
  mutating func walkString(_ node: Int, _ row: Int) {
    switch document.kind(node) {
    case .string: walkText(node, row)
    case .object, .array:
      noteWrongType(node, row)
      walkFree(node)
    default:
      if body.type(row).string?.toleratesScalars ?? false {
        note(.looseScalar, node, of: row)
      } else {
        noteScalar(node, row)
      }
    }
  }

  mutating func walkInteger(_ node: Int, _ row: Int) {
    guard document.kind(node) == .integer else { return noteScalar(node, row) }
    let value = document.integer(node)
    if let value, body.takesNumber(value, row) { return }
    // One that is taken, and is no likely one.
    if let value, body.type(row).integer?.range.contains(value) ?? true {
      note(.unlikelyNumber, node, of: row)
    } else {
      noteDoubtful(.outOfRange, node, row)
    }
  }

  mutating func walkNumber(_ node: Int, _ row: Int) {
    guard document.kind(node) == .integer || document.kind(node) == .decimal else {
      return noteScalar(node, row)
    }
    if let value = document.integer(node), body.takesNumber(value, row) { return }
    guard case .number(let number) = body.type(row), number.range != nil,
      let value = Double(document.json(node)), !number.takes(value)
    else { return }
    noteDoubtful(.outOfRange, node, row)
  }

  mutating func walkArray(_ node: Int, _ row: Int) {
    let rule = body.table.rows[row]
    var count = 0
    for child in document.children(of: node) {
      enter(.element(count))
      walk(child, rule.others)
      leave()
      count += 1
    }
    let isWhole = !document.nodes[node].flags.contains(.incomplete)
    if isWhole, !rule.bounds.contains(Int64(count)) { noteDoubtful(.outOfRange, node, row) }
  }

  /// Notes a value that is plainly of another type.
  mutating func noteWrongType(_ node: Int, _ row: Int) {
    // A class may have a way of its own to be written, such as a text.
    if document.isInferred(node) { return }
    // What has a name and nothing else to be set may be named: `"type": "audioHook"`.
    if isLenient, node != document.root, document.kind(node) == .string,
      case .object(let object) = body.type(row), object.isNameAlone
    {
      return
    }
    note(.wrongType, node, of: row)
  }

  /// Notes a value where a scalar of another type belongs.
  mutating func noteScalar(_ node: Int, _ row: Int) {
    let isContainer = document.kind(node) == .object || document.kind(node) == .array
    let isQuoted = document.nodes[node].flags.contains(.isPlaceholder)
    if isQuoted {
      // How other operations treat a number as a string is not documented.
      if isLenient, !isParticipantUpdate { return }
      return note(.quotedPlaceholder, node, of: row)
    }
    // Collections that are made of a description have `<integer>` in the place of one.
    if isLenient, document.kind(node) == .string, document.isMarked(node) { return }
    if isContainer {
      noteWrongType(node, row)
    } else {
      noteDoubtful(.wrongType, node, row)
    }
    walkFree(node)
  }

  /// Notes a value that the published API may accept nevertheless.
  mutating func noteDoubtful(_ kind: Violation.Kind, _ node: Int, _ row: Int) {
    let severity = isLenient ? Severity.warning : nil
    note(kind, node, of: row) {
      $0.severity = severity
    }
  }
}
