import WMLintDiagnostics
import WMLintJSON
import WMLintSchema

extension RuleContext {
  /// The note on a key that another part of the API has, if it is the one that is
  /// reported, or is under it.
  func remarks(on violation: Violation, in document: Document) -> [Note] {
    if contract.foreignKeys.isEmpty { return [] }
    return contract.foreignKeys.filter { $0.name == violation.name }.map { Note($0.remark) }
      + remarks(in: document, under: violation.value)
  }

  /// The notes on the keys under a node that another part of the API has.
  func remarks(in document: Document, under node: Int) -> [Note] {
    contract.foreignKeys.filter { key in
      (node..<document.nodes[node].next).contains { document.value(key.name, in: $0) != nil }
    }.map { Note($0.remark) }
  }
}
