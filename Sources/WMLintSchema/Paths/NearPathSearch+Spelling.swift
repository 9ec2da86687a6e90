import WMLintText

/// How near a segment is to a word.
extension NearPathSearch {
  /// How many slips lie between a segment and a word, none between the singular and the plural; `nil`
  /// if it was not meant.
  mutating func slips(_ index: Int, _ number: Int, _ text: String) -> Int? {
    if nearness[index].isEmpty {
      nearness[index] = Array(repeating: .notCompared, count: table.words.count)
    }
    switch nearness[index][number] {
    case .slips(let slips): return Int(slips)
    case .notMeant: return nil
    case .notCompared: break
    }
    let word = written[index].text
    // Comparing two words of very different lengths would be most of the work.
    let isAlike = abs(word.utf8.count - text.utf8.count) <= max(3, word.utf8.count / 3)
    var slips: Int?
    if isAlike {
      // A plural is longer by two letters at most.
      let mayBePlural = abs(word.utf8.count - text.utf8.count) <= 2
      slips =
        mayBePlural && singular(word.lowercased()) == singular(text)
        ? 0 : Suggestion.slips(in: word, for: text)
    }
    nearness[index][number] = slips.map { .slips(UInt8(clamping: $0)) } ?? .notMeant
    return slips
  }

  private func singular(_ word: String) -> Substring {
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    return word.hasSuffix("s") ? word.dropLast() : word[...]
  }
}
