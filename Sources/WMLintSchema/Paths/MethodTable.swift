import WMLintText

/// The methods that SDKs have for the operations of a description, to look names up in.
package struct MethodTable: Sendable {
  /// A method of an operation that there is.
  package struct Entry: Sendable {
    /// The name in camelCase; each SDK writes the same words in its own way.
    package let name: String
    package let path: PathID
    package let method: String

    package init(name: String, path: PathID, method: String) {
      self.name = name
      self.path = path
      self.method = method
    }
  }

  /// How many slips a name may hold to be taken for another: many are made of the same words, and
  /// short ones differ in little.
  private static let mostSlips = 3
  private static let lettersForSlip = 7

  /// What names begin with that are no method's, and the HTTP methods that were meant, the likeliest first.
  private static let verbs: [(word: String, meant: [String])] = [
    ("update", ["patch", "put", "post"]), ("patch", ["put", "post"]), ("put", ["patch", "post"]),
    ("post", ["put", "patch"]), ("get", ["post"]),
  ]

  private let entries: [ArraySlice<UInt8>: Entry]
  private let removed: [ArraySlice<UInt8>: RemovedOperation]

  /// Prepares to look up methods, and those that older SDKs had.
  init(_ entries: [Entry], removed: [RemovedOperation]) {
    self.entries = Dictionary(
      entries.map { (MethodName($0.name.utf8).letters, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let former = removed.filter { $0.path.hasPrefix("/api/v2/") }
    self.removed = Dictionary(
      former.map { operation in
        let method = SDKMethod(operation.method, PathTemplate(operation.path), model: "")
        return (MethodName(method.name.utf8).letters, operation)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The method of a name in the naming of any SDK; `nil` if there is none.
  package subscript(name: ArraySlice<UInt8>) -> Entry? { entries[MethodName(name).letters] }

  /// The operation that a method of older SDKs sent; `nil` if there was none.
  package func removed(_ name: ArraySlice<UInt8>) -> RemovedOperation? {
    removed[MethodName(name).letters]
  }

  /// The one method that a name is nearly that of, which sends with the same HTTP method; else the one that
  /// has another in its name and is the same in all else.
  package func nearest(to name: ArraySlice<UInt8>) -> Entry? {
    let text = String(decoding: MethodName(name).letters, as: UTF8.self)
    let candidates = entries.values.filter { text.hasPrefix($0.method.lowercased()) }.sorted {
      $0.name < $1.name
    }
    let found = Suggestion.only(
      text, in: candidates.map(\.name),
      forgiving: min(Self.mostSlips, text.utf8.count / Self.lettersForSlip))
    return candidates.first { $0.name == found } ?? ofOtherVerb(text)
  }

  private func ofOtherVerb(_ letters: String) -> Entry? {
    guard let verb = Self.verbs.first(where: { letters.hasPrefix($0.word) }) else { return nil }
    let rest = letters.dropFirst(verb.word.count)
    return verb.meant.lazy.compactMap { entries[Array(($0 + rest).utf8)[...]] }.first
  }
}
