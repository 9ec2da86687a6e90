import WMLintText

/// Where the values of an object are, by their keys.
///
/// Only places are kept, and no texts: a description has thousands of schemas, of which few are read.
struct NamedValues: Sendable {
  /// A key and its value, in few bytes: no text that is read is as long as 4 GB.
  private struct Member {
    private let starts: (name: UInt32, value: UInt32)
    private let ends: (name: UInt32, value: UInt32)

    init(name: Range<Int>, value: Range<Int>) {
      starts = (UInt32(clamping: name.lowerBound), UInt32(clamping: value.lowerBound))
      ends = (UInt32(clamping: name.upperBound), UInt32(clamping: value.upperBound))
    }

    var name: Range<Int> { Int(starts.name)..<Int(ends.name) }
    var value: Range<Int> { Int(starts.value)..<Int(ends.value) }
  }

  private var members: [Member] = []
  private var areSorted = true

  /// Those whose names hold escapes, which are few, if any.
  private var escaped: [String: Range<Int>] = [:]

  var count: Int { members.count + escaped.count }

  /// Notes the members of the object at an index and gives the index behind it.
  mutating func read(_ text: Span<UInt8>, objectAt start: Int) -> Int {
    let end = text.forEachMember(ofObjectAt: start) { key, value in
      let end = text.endOfValue(from: value)
      if text.hasEscapes(key) {
        escaped[text.string(at: key)] = value..<end
      } else {
        if let last = members.last, text.precedes(key, last.name) { areSorted = false }
        members.append(Member(name: key, value: value..<end))
      }
      return end
    }
    if !areSorted { members.sort { text.precedes($0.name, $1.name) } }
    return end
  }

  /// The value of a name in the text that was read.
  func value(_ name: String, in text: Span<UInt8>) -> Range<Int>? {
    if let value = escaped[name] { return value }
    let bytes = name.utf8.span
    let first = members.partitionIndex { !text.precedes($0.name, bytes) }
    guard first < members.count, text.isText(name, at: members[first].name) else { return nil }
    return members[first].value
  }

  /// The names, in order.
  func names(in text: Span<UInt8>) -> [String] {
    (members.map { text.string(at: $0.name) } + escaped.keys).sorted()
  }
}

extension Span<UInt8> {
  /// Whether a part comes before another in the order of their bytes.
  fileprivate func precedes(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    precedes(left, extracting(right))
  }

  fileprivate func precedes(_ part: Range<Int>, _ other: Span<UInt8>) -> Bool {
    let shared = Swift.min(part.count, other.count)
    for index in 0..<shared {
      let left = self[part.lowerBound &+ index]
      if left != other[index] { return left < other[index] }
    }
    return part.count < other.count
  }
}
