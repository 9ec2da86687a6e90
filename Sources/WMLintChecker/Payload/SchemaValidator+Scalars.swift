import WMLintDiagnostics
import WMLintJSON
import WMLintSchema
import WMLintValidation

extension SchemaValidator {
  mutating func walkString(_ node: Int, _ string: StringType, _ type: ValueType) {
    switch document.kind(node) {
    case .string: walkText(node, string)
    case .object, .array:
      noteWrongType(node, type)
      walkFree(node)
    default:
      if string.toleratesScalars {
        note(.looseScalar, node) { $0.type = type }
      } else {
        noteScalar(node, type)
      }
    }
  }

  mutating func walkInteger(_ node: Int, _ integer: IntegerType, _ type: ValueType) {
    guard document.kind(node) == .integer else { return noteScalar(node, type) }
    guard let value = document.integer(node), integer.range.contains(value) else {
      return noteDoubtful(.outOfRange, node, type)
    }
    if integer.plainRange?.contains(value) != true {
      note(.unlikelyNumber, node) { $0.type = type }
    }
  }

  mutating func walkNumber(_ node: Int, _ number: NumberType, _ type: ValueType) {
    guard document.kind(node) == .integer || document.kind(node) == .decimal else {
      return noteScalar(node, type)
    }
    guard number.range != nil, let value = Double(document.json(node)) else { return }
    if !number.takes(value) { noteDoubtful(.outOfRange, node, type) }
  }

  mutating func walkArray(_ node: Int, _ array: ArrayType, _ type: ValueType) {
    var count = 0
    for child in document.children(of: node) {
      enter(.element(count))
      walk(child, array.elements)
      leave()
      count += 1
    }
    let isWhole = !document.nodes[node].flags.contains(.incomplete)
    if isWhole, let counts = array.counts, !counts.contains(count) {
      noteDoubtful(.outOfRange, node, type)
    }
  }

  /// Notes a value that is plainly of another type.
  mutating func noteWrongType(_ node: Int, _ type: ValueType) {
    // A class may have a way of its own to be written, such as a text.
    if document.isInferred(node) { return }
    // What has a name and nothing else to be set may be named: `"type": "audioHook"`.
    if strictness.isLenient, node != document.root, document.kind(node) == .string,
      case .object(let object) = type, object.isNameAlone
    {
      return
    }
    note(.wrongType, node) { $0.type = type }
  }

  /// Notes a value where a scalar of another type belongs.
  mutating func noteScalar(_ node: Int, _ type: ValueType) {
    let isContainer = document.kind(node) == .object || document.kind(node) == .array
    let isQuoted = document.nodes[node].flags.contains(.isPlaceholder)
    if isQuoted {
      // How other operations treat a number as a string is not documented.
      if strictness.isLenient, !strictness.isParticipantUpdate { return }
      return note(.quotedPlaceholder, node) { $0.type = type }
    }
    // Collections that are made of a description have `<integer>` in the place of one.
    if strictness.isLenient, document.kind(node) == .string, document.isMarked(node) { return }
    if isContainer {
      noteWrongType(node, type)
    } else {
      noteDoubtful(.wrongType, node, type)
    }
    walkFree(node)
  }

  /// Notes a value that the published API may accept nevertheless.
  mutating func noteDoubtful(_ kind: Violation.Kind, _ node: Int, _ type: ValueType) {
    let severity = strictness.isLenient ? Severity.warning : nil
    note(kind, node) {
      $0.type = type
      $0.severity = severity
    }
  }
}
