import WMLintText

extension HCLScanner {
  /// The comments of the text in order, without those inside templates.
  var comments: [MappedText] {
    var found: [MappedText] = []
    var index = text.range.lowerBound
    while index < end {
      if let behind = endOfComment(from: index) {
        found.append(text[index..<behind])
        index = behind
      } else if bytes[index] == ASCII.quote {
        index = endOfString(from: index)
      } else {
        index = endOfDocument(at: index) ?? index + 1
      }
    }
    return found
  }

  /// The index behind the comment that begins at an index; `nil` if none does.
  func endOfComment(from start: Int) -> Int? {
    switch (byte(start), byte(start + 1)) {
    case (ASCII.hash, _), (ASCII.slash, ASCII.slash): return endOfLine(from: start)
    case (ASCII.slash, ASCII.asterisk):
      var index = start + 2
      while index < end, !(bytes[index] == ASCII.asterisk && byte(index + 1) == ASCII.slash) {
        index += 1
      }
      return min(index + 2, end)
    default: return nil
    }
  }
}
