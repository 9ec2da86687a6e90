import WMLintJSON
import WMLintSchema
import WMLintText

extension RequestReader {
  private static let hosts = HostNames()
  private static let scheme: StaticString = "https://"
  private static let beginning: StaticString = "/api/v2"

  /// Reads a URL with the host of a region, or a path; gives the path.
  mutating func readAddress(_ scanner: borrowing Scanner) -> Range<Int>? {
    guard let text = cursor.text(scanner, withEscapes: false) else { return nil }
    address = text
    isAddressFirst = members.isDisjoint(with: [.headers, .body])
    guard scanner.holds(Self.scheme, at: text.lowerBound) else { return text }
    let host = text.lowerBound &+ Self.scheme.utf8CodeUnitCount
    guard let end = Self.hosts.end(at: host, scanner), end < text.upperBound else { return nil }
    hasHost = true
    return end..<text.upperBound
  }

  /// Reads a path beside a template, and notes its ids.
  mutating func acceptsPath(
    _ path: Range<Int>, of template: borrowing WrittenTemplate, _ scanner: borrowing Scanner
  ) -> Bool {
    forgetIDs()
    var place = path.lowerBound
    for index in template.pieces.indices {
      if index > 0 {
        if scanner.holdsID(at: place) {
          note(id: place..<place &+ Scanner.idLength, isUUID: true)
          place &+= Scanner.idLength
        } else {
          let end = endOfSegment(from: place, in: path, scanner)
          note(id: place..<end, isUUID: false)
          place = end
        }
      }
      guard scanner.holds(template.bytes, template.pieces[index], at: place) else { return false }
      place &+= template.pieces[index].count
    }
    return place == path.upperBound
  }

  /// Finds the path of the API that a path is, and notes its ids and its query.
  mutating func findPath(
    _ path: Range<Int>, in paths: borrowing ExactPaths, _ scanner: borrowing Scanner
  ) -> PathID? {
    forgetIDs()
    segments.forget(downTo: 0)
    var place = path.lowerBound
    // The checker accepts no other path of the API either.
    guard scanner.holds(Self.beginning, at: place) else { return nil }
    place &+= Self.beginning.utf8CodeUnitCount
    guard scanner[place] == ASCII.slash else { return nil }
    while place < path.upperBound, scanner[place] == ASCII.slash {
      let segment = place &+ 1..<endOfSegment(from: place &+ 1, in: path, scanner)
      segments.append(segment)
      place = segment.upperBound
    }
    guard !segments.isFull else { return nil }
    if place < path.upperBound { query = place &+ 1..<path.upperBound }
    var ids: UInt64 = 0
    let found = paths.path(segments.count, { segments[$0] }, in: cursor.bytes.span, ids: &ids)
    for index in 0..<segments.count where ids >> UInt64(index) & 1 == 1 {
      let id = segments[index]
      note(id: id, isUUID: id.count == Scanner.idLength && scanner.holdsID(at: id.lowerBound))
    }
    return found
  }

  private mutating func forgetIDs() {
    idSegments.forget(downTo: 0)
    uuids = 0
  }

  private mutating func note(id: Range<Int>, isUUID: Bool) {
    if isUUID { uuids |= 1 << UInt64(idSegments.count) }
    idSegments.append(id)
  }

  /// The index of the next slash or question mark in a path, or its end.
  private func endOfSegment(
    from start: Int, in path: Range<Int>, _ scanner: borrowing Scanner
  ) -> Int {
    var index = start
    while index < path.upperBound, scanner[index] != ASCII.slash,
      scanner[index] != ASCII.questionMark
    {
      index &+= 1
    }
    return index
  }

  /// Whether no check reports the ids of the path.
  func areIDs(
    by place: Int, of operations: borrowing BorrowedOperations, _ scanner: borrowing Scanner
  ) -> Bool {
    let names = operations.all[place].parameterNames
    let ids = operations.all[place].ids
    guard idSegments.count == names.count else { return false }
    for index in 0..<idSegments.count {
      if uuids >> UInt64(index) & 1 == 1 {
        if case .any = ids { continue }
        for other in 0..<index where areSame(idSegments[other], idSegments[index], scanner) {
          return false
        }
      } else if !isPlaceholder(
        idSegments[index], for: names.lowerBound + index, operations.table, scanner)
      {
        guard case .any = ids, isLikeID(idSegments[index], scanner) else { return false }
      }
    }
    return true
  }

  private func areSame(
    _ left: Range<Int>, _ right: Range<Int>, _ scanner: borrowing Scanner
  ) -> Bool {
    left.count == right.count && scanner.areSameIDs(left.lowerBound, right.lowerBound)
  }

  /// Whether a text is made of small hexadecimal digits and hyphens, and holds a digit: no word and no
  /// placeholder is.
  private func isLikeID(_ text: Range<Int>, _ scanner: borrowing Scanner) -> Bool {
    var hasDigit = false
    for index in text {
      let byte = scanner[index]
      hasDigit = hasDigit || ASCII.isDigit(byte)
      guard byte == ASCII.hyphen || ASCII.isHexDigit(byte) && !ASCII.isCapital(byte) else {
        return false
      }
    }
    return hasDigit
  }

  /// Whether a text is a name of a table in the brackets of placeholders: `{queueId}`.
  private func isPlaceholder(
    _ text: Range<Int>, for name: Int, _ table: borrowing SchemaTable,
    _ scanner: borrowing Scanner
  ) -> Bool {
    let name = table.names[name].text
    guard (1...4).contains(text.count &- name.count) else { return false }
    for (opening, closing) in Self.brackets {
      let start = text.lowerBound &+ opening.utf8CodeUnitCount
      let end = start &+ name.count
      if end &+ closing.utf8CodeUnitCount == text.upperBound,
        scanner.holds(opening, at: text.lowerBound), scanner.holds(table.bytes, name, at: start),
        scanner.holds(closing, at: end)
      {
        return true
      }
    }
    return false
  }

  private static let brackets: [(StaticString, StaticString)] = [
    ("{", "}"), ("{{", "}}"), ("${", "}"), (":", ""),
  ]
}
