package import WMLintText

/// The text of a query: `expand=presence&pageSize=25`.
package enum QueryText {
  /// The parameters of a text in their order; one without an equals sign has no value.
  ///
  /// What is in a placeholder divides nothing.
  package static func fields(_ text: MappedText) -> [Field] {
    parts(of: text, at: ASCII.ampersand).compactMap { part in
      let sides = parts(of: part, at: ASCII.equals, atMost: 2)
      guard let name = sides.first, !part.isEmpty else { return nil }
      return Field(name: name, value: sides.count > 1 ? sides[1] : nil)
    }
  }

  /// The values of a list with commas, written as they are or as `%2C`.
  package static func values(_ text: MappedText) -> [MappedText] {
    parts(of: text, at: ASCII.comma)
  }

  /// The text as its receiver reads it; `nil` if a percent sign begins no escape in it
  /// (RFC 3986, section 2.1).
  package static func decoded(_ text: MappedText) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.range.count)
    var index = text.range.lowerBound
    while index < text.range.upperBound {
      switch text.storage[index] {
      case ASCII.percent:
        guard let byte = escape(at: index, before: text.range.upperBound, in: text.storage) else {
          return nil
        }
        bytes.append(byte)
        index += 3
      case ASCII.plus:
        bytes.append(ASCII.space)
        index += 1
      case let byte:
        bytes.append(byte)
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text between bytes of a kind, the last part with all that is left.
  private static func parts(
    of text: MappedText, at separator: UInt8, atMost most: Int = .max
  ) -> [MappedText] {
    let storage = text.storage
    let end = text.range.upperBound
    var parts: [MappedText] = []
    var start = text.range.lowerBound
    var index = start
    while index < end, parts.count + 1 < most {
      if let behind = Placeholder.end(storage, at: index, before: end) {
        index = behind
      } else if storage[index] == separator {
        parts.append(text[start..<index])
        index += 1
        start = index
      } else if separator == ASCII.comma, escape(at: index, before: end, in: storage) == separator {
        parts.append(text[start..<index])
        index += 3
        start = index
      } else {
        index += 1
      }
    }
    return parts + [text[start..<end]]
  }

  /// The byte that the escape at an index encodes; `nil` if there is no escape.
  private static func escape(at index: Int, before end: Int, in bytes: [UInt8]) -> UInt8? {
    guard index + 2 < end, bytes[index] == ASCII.percent,
      let high = ASCII.hexValue(bytes[index + 1]),
      let low = ASCII.hexValue(bytes[index + 2])
    else { return nil }
    return high << 4 | low
  }
}
