package import WMLintRequests
package import WMLintText

/// Reads the requests in a file of a program.
package enum CodeFile {
  /// The beginning of every path of the API, the hosts that serve it, and the names of its SDKs.
  private static let beginnings = [
    WordSearch("api/v2", by: "/v"), WordSearch("purecloud", by: "ud"),
    WordSearch("pure.cloud", by: "ud"), WordSearch("platformclient", by: "mc"),
  ]

  /// The words of the methods that SDKs have for what is judged, and of paths whose beginning is
  /// elsewhere.
  private static let words = [WordSearch("conversation", by: "nv"), WordSearch("participant")]

  /// Everything that is searched for in one pass: most programs contain none of it.
  private static let anyBeginning = AnyWordSearch(beginnings)
  private static let any = AnyWordSearch(beginnings + words.prefix(1))
  private static let each = words.map { AnyWordSearch([$0]) }

  /// Whether a text contains, outside its comments, something that every request to Genesys Cloud
  /// has.
  package static func mayHoldRequests(
    _ text: MappedText, outside comments: [Range<Int>] = []
  ) -> Bool {
    isSaid(any, in: text, outside: comments)
      && (isSaid(anyBeginning, in: text, outside: comments)
        || each.allSatisfy { isSaid($0, in: text, outside: comments) })
  }

  /// Whether one of some words is in a text, outside its comments.
  private static func isSaid(
    _ words: AnyWordSearch, in text: MappedText, outside comments: [Range<Int>]
  ) -> Bool {
    var rest = text
    var before = comments[...]
    while let end = words.endOfLast(in: rest) {
      while let last = before.last, last.lowerBound >= end { before.removeLast() }
      guard let comment = before.last, end <= comment.upperBound else { return true }
      rest = text[text.range.lowerBound..<comment.lowerBound]
    }
    return false
  }

  /// The longest line of a program that a person wrote.
  private static let longestLine = 5_000

  /// The requests in a file, whose name may show that it is a test; none if a tool has minified it.
  package static func content(
    of text: MappedText, in language: Language, isTest: @autoclosure () -> Bool = false
  ) -> FileContent {
    var content = FileContent()
    guard mayHoldRequests(text), !isMinified(text) else { return content }
    let mayBeSilenced = FileContent.silencing.finds(in: text)
    for part in language.extent.parts(of: text) where mayHoldRequests(part) {
      // Many programs name a path in comments alone, which matter where one of them silences rules.
      if !mayBeSilenced, !mayHoldRequests(inStartOf: part, language) { continue }
      let lexer = CodeLexer(part, in: language)
      content.comments += lexer.comments.map { part[$0] }
      guard mayHoldRequests(part, outside: lexer.comments) else { continue }
      let code = Code(lexer, part)
      let saysOurs = texts(of: part, outside: lexer.comments).contains { OtherProduct.isOurs($0) }
      let reader = CodeRequestReader(code, isTest: isTest(), saysOurs: saysOurs)
      for request in reader.requests { content.add(request) }
      var credentials = CodeCredentials(code, reader.names)
      credentials.read()
      content.credentials += credentials.found
    }
    return content
  }

  /// Whether a program contains, outside comments, something that every request has. It is read to
  /// the end of the line that has the last of the words: nothing after it need be divided into
  /// tokens to know.
  private static func mayHoldRequests(inStartOf part: MappedText, _ language: Language) -> Bool {
    guard let last = ([any] + each.suffix(1)).compactMap({ $0.endOfLast(in: part) }).max() else {
      return false
    }
    let rest = part.storage[last..<part.range.upperBound]
    let start = part[part.range.lowerBound..<(rest.firstIndex(of: ASCII.lineFeed) ?? rest.endIndex)]
    return mayHoldRequests(start, outside: CodeLexer(start, in: language).comments)
  }

  /// The parts before, between and after comments.
  private static func texts(
    of text: MappedText, outside comments: [Range<Int>]
  ) -> [MappedText] {
    let starts = [text.range.lowerBound] + comments.map(\.upperBound)
    let ends = comments.map(\.lowerBound) + [text.range.upperBound]
    return zip(starts, ends).map { text[$0..<max($0, $1)] }
  }

  private static func isMinified(_ text: MappedText) -> Bool {
    var start = text.range.lowerBound
    while start + longestLine < text.range.upperBound {
      // No line that begins before the last break here is too long.
      let reach = text.storage[start...start + longestLine]
      guard let lineBreak = reach.lastIndex(of: ASCII.lineFeed) else {
        return TextLines(text[start..<text.range.upperBound]).contains {
          $0.range.count > longestLine
        }
      }
      start = lineBreak + 1
    }
    return false
  }
}

extension Language.Extent {
  /// The parts of a file that are code.
  func parts(of text: MappedText) -> [MappedText] {
    switch self {
    case .whole: [text]
    case .php: phpParts(of: text)
    case .scripts: scripts(in: text)
    }
  }

  /// The code from `<?php` or `<?=` to `?>`; all of the file if there is no mark.
  private func phpParts(of text: MappedText) -> [MappedText] {
    let bytes = text.storage
    var parts: [MappedText] = []
    var start: Int?
    var hasMark = false
    var index = text.range.lowerBound
    while index + 1 < text.range.upperBound {
      if start == nil, bytes[index] == ASCII.lessThan, bytes[index + 1] == ASCII.questionMark {
        hasMark = true
        let isNamed = bytes[(index + 2)..<text.range.upperBound].starts(with: "php".utf8)
        index += isNamed ? 5 : 3
        start = min(index, text.range.upperBound)
      } else if let begun = start, bytes[index] == ASCII.questionMark,
        bytes[index + 1] == ASCII.greaterThan,
        !isQuote(index + 2, in: text)
      {
        parts.append(text[begun..<index])
        start = nil
        index += 2
      } else {
        index += 1
      }
    }
    if let start { parts.append(text[start..<text.range.upperBound]) }
    return hasMark ? parts : [text]
  }

  /// Whether a quote follows, so that the mark before it is in a string with XML.
  private func isQuote(_ index: Int, in text: MappedText) -> Bool {
    index < text.range.upperBound
      && [ASCII.quote, ASCII.apostrophe, ASCII.backslash].contains(text.storage[index])
  }

  private func scripts(in text: MappedText) -> [MappedText] {
    let opening = Array("<script".utf8)
    let closing = Array("</script".utf8)
    var parts: [MappedText] = []
    var index = text.range.lowerBound
    while let open = firstIndex(of: opening, in: text, from: index),
      let start = text.storage[open..<text.range.upperBound].firstIndex(of: ASCII.greaterThan)
    {
      if let behind = endOfComment(between: index, and: open, in: text) {
        index = behind
        continue
      }
      let end = firstIndex(of: closing, in: text, from: start) ?? text.range.upperBound
      if isRun(text[open..<start]) { parts.append(text[start + 1..<max(start + 1, end)]) }
      index = end
    }
    return parts
  }

  /// The index after a comment that begins before an element and goes on over it.
  private func endOfComment(between start: Int, and element: Int, in text: MappedText) -> Int? {
    var index = start
    while let open = firstIndex(
      of: Array("<!--".utf8), in: text[text.range.lowerBound..<element], from: index)
    {
      let rest = text.storage[(open + 4)..<text.range.upperBound]
      let close = rest.indices.first { rest[$0...].starts(with: "-->".utf8) }
      guard let close, close < element else { return close ?? text.range.upperBound }
      index = close
    }
    return nil
  }

  /// Whether a browser runs a script with such attributes: a template is text of another kind.
  private func isRun(_ tag: MappedText) -> Bool {
    let attributes = tag.string.lowercased()
    return !["template", "text/x-", "text/html", "json"].contains(where: attributes.contains)
  }

  private func firstIndex(of word: [UInt8], in text: MappedText, from start: Int) -> Int? {
    var index = start
    while index + word.count <= text.range.upperBound {
      if text.storage[index] == ASCII.lessThan,
        zip(text.storage[index..<index + word.count], word).allSatisfy({
          $0 | ASCII.caseBit == $1 | ASCII.caseBit
        })
      {
        return index
      }
      index += 1
    }
    return nil
  }
}
