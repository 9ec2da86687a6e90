/// Looks for a word in bytes, in whatever case, without looking at each of them.
///
/// Horspool's algorithm: the byte under the end of the word says how far the word can be moved on.
package struct WordSearch: Sendable {
  private let word: [UInt8]
  private let shifts: [Int]

  /// Prepares to look for a word of ASCII letters.
  package init(_ word: String) {
    let bytes = word.utf8.map { $0 | ASCII.caseBit }
    var shifts = Array(repeating: max(1, bytes.count), count: 256)
    for (index, byte) in bytes.dropLast().enumerated() {
      shifts[Int(byte)] = bytes.count - 1 - index
      shifts[Int(byte & 0xDF)] = bytes.count - 1 - index
    }
    self.word = bytes
    self.shifts = shifts
  }

  /// Whether the word is in a text.
  package func finds(in text: MappedText) -> Bool {
    var end = text.range.lowerBound + word.count
    while end <= text.range.upperBound {
      if isMatch(before: end, in: text.storage) { return true }
      end += end > 0 ? shifts[Int(text.storage[end - 1])] : 1
    }
    return false
  }

  private func isMatch(before end: Int, in bytes: [UInt8]) -> Bool {
    var index = word.count
    while index > 0, bytes[end - word.count + index - 1] | ASCII.caseBit == word[index - 1] {
      index -= 1
    }
    return index == 0
  }
}
