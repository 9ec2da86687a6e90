/// Words by number: each is stored once, and looking one up makes no text of it.
package struct WordTable: Sendable {
  private var bytes: [UInt8] = []

  /// Where each word ends in `bytes`; one begins where the one before it ends.
  private var ends: [Int32] = []

  /// The numbers of words by their hashes, or -1; twice as many places as words at least.
  private var places = [Int32](repeating: -1, count: 1 << 11)

  package init() {}

  package var count: Int { ends.count }

  /// The number of a word, which is added if it is new.
  package mutating func insert(_ word: Span<UInt8>) -> Int {
    if (ends.count + 1) * 2 > places.count { grow() }
    let place = place(of: word)
    if places[place] >= 0 { return Int(places[place]) }
    for index in word.indices { bytes.append(word[index]) }
    places[place] = Int32(truncatingIfNeeded: ends.count)
    ends.append(Int32(truncatingIfNeeded: bytes.count))
    return ends.count - 1
  }

  /// The number of a word; `nil` if it is not here.
  package func index(of word: Span<UInt8>) -> Int? {
    let number = places[place(of: word)]
    return number < 0 ? nil : Int(number)
  }

  /// The word of a number.
  package subscript(index: Int) -> String {
    String(decoding: bytes[range(index)], as: UTF8.self)
  }

  private func range(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }

  /// The place that holds a word, or the free one where it belongs.
  private func place(of word: Span<UInt8>) -> Int {
    // FNV-1a; what is looked up is short.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in word.indices { hash = (hash ^ UInt64(word[index])) &* 0x100_0000_01B3 }
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while places[place] >= 0, !isWord(Int(places[place]), word) { place = (place + 1) & mask }
    return place
  }

  private func isWord(_ index: Int, _ word: Span<UInt8>) -> Bool {
    let range = range(index)
    guard range.count == word.count else { return false }
    let start = range.lowerBound
    for index in word.indices where bytes[start &+ index] != word[index] { return false }
    return true
  }

  private mutating func grow() {
    places = [Int32](repeating: -1, count: places.count * 2)
    for index in ends.indices {
      let range = range(index)
      let place = place(of: bytes.span.extracting(range))
      places[place] = Int32(truncatingIfNeeded: index)
    }
  }
}
