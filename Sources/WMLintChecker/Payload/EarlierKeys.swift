import WMLintJSON

/// The keys of an object that a walk has met.
struct EarlierKeys {
  /// So many are searched pair by pair, which needs no memory.
  private static let few = 16
  private let object: Int
  private var count = 0

  /// A bit for each length that they have.
  private var lengths: UInt64 = 0

  /// The first key of each name, once there are many.
  private var firsts: [String: Int] = [:]

  init(of object: Int) { self.object = object }

  /// Takes the next key, and gives the first before it that reads the same.
  mutating func first(like key: Int, in document: Document) -> Int? {
    count += 1
    let length = document.lengths(of: key)
    // Few keys are as long as one before them.
    let mayRepeat = lengths & length != 0 && document.kind(key) != .placeholder
    lengths |= length
    guard count > Self.few else {
      return mayRepeat ? document.firstKey(in: object, sameAs: key) : nil
    }
    if count == Self.few + 1 {
      for (earlier, _) in document.members(of: object).prefix(while: { $0.key < key }) {
        note(earlier, in: document)
      }
    }
    let known = firsts[document.text(key)]
    note(key, in: document)
    return document.kind(key) == .placeholder ? nil : known
  }

  private mutating func note(_ key: Int, in document: Document) {
    if document.kind(key) == .placeholder { return }
    let name = document.text(key)
    if firsts[name] == nil { firsts[name] = key }
  }
}
