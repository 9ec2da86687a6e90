import WMLintSchema

/// A way in which a body departs from its contract.
///
/// It is an object, as each of the rules looks at all of them.
final class Deviation {
  enum Kind {
    case wrongType(ValueType, suggestion: String?)
    case quotedPlaceholder(ValueType)
    case looseScalar
    case unknownKey(known: [String], suggestion: String?)
    case missingKey(Property)
    /// A key that belongs elsewhere; the path says where, the name last.
    case misplaced(path: [String], isWrapper: Bool)
    /// An object around the whole body.
    case surplusWrapper(String)
    case idInBody
    case outOfRange(IntegerType)
    case unlikely(IntegerType)
    case unlikelyText(StringType)
    case unknownValue(StringType, suggestion: String?)
    case wrongFormat(StringType.Format)
    /// An object whose members belong in a property of it that is not there.
    case unwrapped(Property)
    case emptyUpdate
    case emptyKey
    case duplicate(first: Int)
  }

  let kind: Kind

  /// The kind alone.
  let kinds: Kinds

  /// The node it stands at: a key or a value.
  let node: Int

  /// The value under the key, or the node itself.
  let value: Int

  /// The key that leads to the value; empty at the top.
  let name: String

  /// The JSON Pointer of the value.
  let pointer: String

  /// What the key at the node may be called instead, without another becoming its duplicate.
  let rename: String?

  init(
    kind: Kind, node: Int, value: Int, name: String, pointer: String, rename: String?
  ) {
    self.kind = kind
    kinds = kind.kinds
    self.node = node
    self.value = value
    self.name = name
    self.pointer = pointer
    self.rename = rename
  }
}
