import WMLintSchema

/// Where the values of an object stand, by their keys.
struct NamedValues: Sendable {
  private var names = WordTable()
  private var places: [Range<Int>] = []

  /// The keys that hold an escape, which are few, if any.
  var count: Int { places.count }

  /// The names, in the order of the text.
  var all: [String] { (0..<names.count).map { names[$0] } }

  /// Notes the members of the object at an index and gives the index behind it.
  mutating func read(_ text: Span<UInt8>, objectAt start: Int) -> Int {
    text.forEachMember(ofObjectAt: start) { key, value in
      let end = text.endOfValue(from: value)
      add(text, key, value..<end)
      return end
    }
  }

  private mutating func add(_ text: Span<UInt8>, _ key: Range<Int>, _ value: Range<Int>) {
    let number = names.insert(text.extracting(key))
    if number == places.count { places.append(value) } else { places[number] = value }
  }

  subscript(name: String) -> Range<Int>? { names.index(of: name.utf8.span).map { places[$0] } }
}
