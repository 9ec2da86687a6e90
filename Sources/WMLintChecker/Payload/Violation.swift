import WMLintDiagnostics
import WMLintJSON
import WMLintSchema
import WMLintText

/// A way in which a body departs from its contract: a kind, and what is known beside it.
///
/// A class, so that the checks share one instance.
final class Violation {
  enum Kind: Int, CaseIterable {
    case wrongType
    case quotedPlaceholder
    case looseScalar
    case unknownKey
    case missingKey
    /// A key that belongs elsewhere: `path` says where, the name last.
    case misplacedKey
    /// An object round the attributes that has another name than `path` says.
    case misnamedWrapper
    /// An object round the whole body: the last of `path` belongs at the top.
    case surplusWrapper
    case idInBody
    case outOfRange
    case unlikelyNumber
    case unlikelyText
    case unknownValue
    /// A value in a different letter case than it is listed.
    case valueCase
    /// A body of which no key is known.
    case unknownBody
    case wrongFormat
    /// An object whose members belong in a property of it that is missing.
    case unwrapped
    /// A body without a key of `known`; a request may be inside it, at the node `first`.
    case noUpdate
    case emptyUpdate
    case emptyKey
    /// A key that is set in the object before, at `first`.
    case duplicateKey
  }

  /// Some kinds, a bit for each: every check compares its own with those of every request.
  struct Kinds: OptionSet {
    let rawValue: UInt

    init(rawValue: UInt) { self.rawValue = rawValue }

    init(of kinds: some Sequence<Kind>) { rawValue = kinds.reduce(0) { $0 | 1 << $1.rawValue } }

    func contains(_ kind: Kind) -> Bool { rawValue & 1 << kind.rawValue != 0 }
  }

  /// What is known beside the kind, as far as it applies.
  struct Details {
    /// The type that the value should have.
    var type: ValueType?

    /// The severity; `nil` for that of its rule.
    var severity: Severity?

    /// The name or the value that was probably meant.
    var suggestion: String?

    /// The names that the object knows.
    var known: [String] = []

    /// The names that lead to where something belongs, from the object that was looked at.
    var path: [String] = []

    /// The property that is missing.
    var property: Property?

    /// The key of the same name that comes first, or the first request inside a body.
    var first: Int?

    /// The new name of the key, if no other key has it.
    var rename: String?
  }

  let kind: Kind

  /// The node it is at: a key or a value.
  let node: Int

  /// The value under the key, or the node itself.
  let value: Int

  /// The key that leads to the value; empty at the top.
  let name: String

  /// What messages call the value: `'state'`, `element 1 of 'tags'`, `the body`.
  let subject: String

  /// The JSON Pointer of the value.
  let pointer: String
  let details: Details

  init(
    _ kind: Kind, at node: Int, value: Int, name: String, subject: String = "the body",
    pointer: String, _ details: Details
  ) {
    self.kind = kind
    self.node = node
    self.value = value
    self.name = name
    self.subject = subject
    self.pointer = pointer
    self.details = details
  }
}

extension Violation {
  /// The fix that gives the key the name that was meant; safe where only the case is wrong.
  func renaming(in document: Document) -> Fix? {
    guard let rename = details.rename else { return nil }
    let key = document.literal(node)
    let isSafe = key.string.lowercased() == rename.lowercased()
    return Fix("rename it to \(rename)", isSafe: isSafe, replacing: [(key, rename)])
  }
}
