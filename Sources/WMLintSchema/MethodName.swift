import WMLintText

/// A name of a method as its letters and digits in lower case, so that one name is the same in every
/// naming, without what SDKs put behind it to say how it is called.
struct MethodName {
  let letters: ArraySlice<UInt8>

  /// The words behind it: `Async`, `WithHttpInfo`, or both.
  let ending: [String]

  private static let endings = [
    ["with", "http", "info", "async"], ["async", "with", "http", "info"], ["with", "http", "info"],
    ["async"],
  ]

  init(_ name: some Sequence<UInt8>) {
    let letters = name.filter { $0 != ASCII.underscore }.map { byte in
      ASCII.capitals.contains(byte) ? byte | ASCII.caseBit : byte
    }
    ending = Self.endings.first { letters.ends(with: $0) } ?? []
    self.letters = letters.dropLast(ending.reduce(0) { $0 + $1.utf8.count })
  }
}

extension [UInt8] {
  /// Whether these words are the last of it.
  fileprivate func ends(with words: [String]) -> Bool {
    var rest = self[...]
    for word in words.reversed() {
      guard rest.suffix(word.utf8.count).elementsEqual(word.utf8) else { return false }
      rest = rest.dropLast(word.utf8.count)
    }
    return true
  }
}
