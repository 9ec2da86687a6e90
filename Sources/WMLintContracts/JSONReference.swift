import WMLintJSON
import WMLintText

/// What a `$ref` names: a JSON Pointer behind `#` (RFC 6901, section 6), as its names.
struct JSONReference {
  /// The reference as it is written.
  let text: String
  let names: [String]

  /// Reads a reference; `nil` if it leads out of the document.
  init?(_ text: String) {
    guard text.first == "#" else { return nil }
    let pointer = Self.withoutPercents(text.dropFirst())
    guard pointer.isEmpty || pointer.first == "/" else { return nil }
    self.text = text
    names = pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
      .map(Self.withoutEscapes)
  }

  /// What the schema that it leads to is called: by its own name, or by the reference where that leads
  /// to something inside another value.
  var schemaName: String {
    if names.count == 2, names[0] == "definitions" { return names[1] }
    if names.count == 3, names[0] == "components", names[1] == "schemas" { return names[2] }
    return text
  }

  /// A name with its escapes read (RFC 6901, section 3).
  private static func withoutEscapes(_ name: Substring) -> String {
    // Few names have one, and comparing texts would take most of the time of reading a schema.
    guard name.utf8.contains(ASCII.tilde) else { return String(name) }
    return String(name.replacing("~1", with: "/").replacing("~0", with: "~"))
  }

  /// The text with its percent-encoded bytes as themselves (RFC 3986, section 2.1).
  private static func withoutPercents(_ text: Substring) -> String {
    guard text.contains("%") else { return String(text) }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == ASCII.percent, rest.count > 1,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest.removeFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Document {
  /// The value of a name in an object, or of a number in an array.
  func child(_ name: String, of node: Int) -> Int? {
    guard kind(node) == .array else { return value(name, in: node) }
    return children(of: node).enumerated().first { String($0.offset) == name }?.element
  }
}

extension Span<UInt8> {
  /// Where the value is that a reference names, in a text that is one JSON value.
  func value(at reference: JSONReference) -> Range<Int>? {
    var start = endOfBlanks(from: 0)
    for name in reference.names {
      guard let next = value(name, inside: start) else { return nil }
      start = next
    }
    guard start < count else { return nil }
    return start..<endOfValue(from: start)
  }

  /// The index of the value of a name in an object, or of a number in an array.
  private func value(_ name: String, inside start: Int) -> Int? {
    guard start < count else { return nil }
    var found: Int?
    if self[start] == ASCII.openBracket {
      var number = 0
      _ = forEachElement(ofArrayAt: start) { element in
        if name == String(number) { found = element }
        number += 1
        return endOfValue(from: element)
      }
    } else {
      _ = forEachMember(ofObjectAt: start) { key, value in
        if isString(name, at: key) { found = value }
        return endOfValue(from: value)
      }
    }
    return found
  }
}
