import WMLintJSON

extension Document {
  /// The text under a key; `nil` if there is none.
  func string(_ name: String, in node: Int) -> String? {
    guard let value = value(name, in: node), kind(value) == .string else { return nil }
    return text(value)
  }

  /// The texts of the array under a key.
  func strings(_ name: String, in node: Int) -> [String] {
    elements(name, in: node).filter { kind($0) == .string }.map(text)
  }

  /// The texts of the array under a key, if it has nothing else but `null`.
  func texts(_ name: String, in node: Int) -> [String] {
    let isPlain = elements(name, in: node).allSatisfy { [.string, .null].contains(kind($0)) }
    return isPlain ? strings(name, in: node) : []
  }

  /// The elements of the array under a key.
  func elements(_ name: String, in node: Int) -> [Int] {
    guard let value = value(name, in: node), kind(value) == .array else { return [] }
    return Array(children(of: value))
  }

  /// Whether `true` is under a key.
  func isTrue(_ name: String, in node: Int) -> Bool {
    value(name, in: node).map { kind($0) == .true } ?? false
  }

  /// The number under a key; `nil` if there is none.
  func number(_ name: String, in node: Int) -> Double? {
    guard let value = value(name, in: node) else { return nil }
    guard kind(value) == .integer || kind(value) == .decimal else { return nil }
    return Double(source(value)).flatMap { $0.isFinite ? $0 : nil }
  }

  /// The number under a key, if it is a whole one.
  func wholeNumber(_ name: String, in node: Int) -> Int64? {
    guard let value = value(name, in: node) else { return nil }
    if kind(value) == .integer { return integer(value) }
    return kind(value) == .decimal ? Double(source(value)).flatMap { Int64(exactly: $0) } : nil
  }

  /// A scalar under a key as text: what is in quotes, or the number or word as it is written.
  func scalar(_ name: String, in node: Int) -> String? {
    value(name, in: node).flatMap(scalar)
  }

  /// A scalar as text.
  func scalar(_ node: Int) -> String? {
    switch kind(node) {
    case .string: return text(node)
    case .integer, .true, .false: return source(node)
    case .decimal:
      // A whole number that is written as a decimal: 25.0.
      let text = source(node)
      return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    case .object, .array, .null, .placeholder, .broken: return nil
    }
  }
}
