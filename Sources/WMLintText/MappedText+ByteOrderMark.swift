extension MappedText {
  /// The text behind the byte order marks that Windows programs write before UTF-8; the places stay
  /// those of the file.
  package var withoutByteOrderMark: MappedText {
    var start = range.lowerBound
    while storage[start..<range.upperBound].starts(with: "\u{FEFF}".utf8) { start += 3 }
    return self[start..<range.upperBound]
  }
}
