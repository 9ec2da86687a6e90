import WMLintDiagnostics
import WMLintJSON
import WMLintText

/// The move of a member to the object it belongs in, which is written round it where there is none.
struct MemberMove {
  private let document: Document
  private let key: Int
  private let value: Int

  /// The object that the member is in.
  private let container: Int

  /// The objects that it belongs in, from the container on.
  private let path: [String]

  init?(_ key: Int, _ value: Int, to path: some Sequence<String>, in document: Document) {
    guard let container = document.container(of: key) else { return nil }
    self.document = document
    self.key = key
    self.value = value
    self.container = container
    self.path = Array(path)
  }

  /// The change; `nil` if the place is taken, or not all of the text is understood.
  var fix: Fix? {
    var target = container
    var missing = path[...]
    while let name = missing.first, let found = document.value(name, in: target) {
      guard document.kind(found) == .object else { return nil }
      target = found
      missing = missing.dropFirst()
    }
    var free = UnusedNames(in: target)
    guard free.take(missing.first ?? document.text(key), in: document) else { return nil }
    let opening = missing.map { "\"\($0)\": {" }.joined()
    let closing = String(repeating: "}", count: missing.count)
    return target == container
      ? wrapping(opening, closing) : moving(to: target, opening, closing)
  }

  private func wrapping(_ opening: String, _ closing: String) -> Fix? {
    let end = document.nodes[value].range.upperBound
    let start = document.nodes[key].range.lowerBound
    return Fix(
      "wrap it in \(path.joined(separator: "."))", isSafe: false,
      replacing: [(document.piece(start..<start), opening), (document.piece(end..<end), closing)])
  }

  private func moving(to target: Int, _ opening: String, _ closing: String) -> Fix? {
    let member = document.nodes[key].range.lowerBound..<document.nodes[value].range.upperBound
    let text = document.piece(member).string
    let (place, separator) = end(of: target)
    let removed = removal(of: member)
    guard isBlank(removed.lowerBound..<member.lowerBound),
      isBlank(member.upperBound..<removed.upperBound)
    else { return nil }
    return Fix(
      "move it into \(path.joined(separator: "."))", isSafe: false,
      replacing: [
        (document.piece(removed), ""),
        (document.piece(place..<place), separator + opening + text + closing),
      ])
  }

  /// Where a member can be added, and what parts it from the last one, as that is parted itself.
  private func end(of object: Int) -> (place: Int, separator: String) {
    var last: (key: Int, value: Int)?
    for member in document.members(of: object) { last = member }
    guard let last else { return (document.nodes[object].range.lowerBound + 1, "") }
    let start = document.nodes[last.key].range.lowerBound
    let blanks = document.blanks(before: start)
    let isFirst = last.key == object + 1
    let separator =
      isFirst && !document.bytes[blanks].contains(ASCII.lineFeed)
      ? " " : document.piece(blanks).string
    return (document.nodes[last.value].range.upperBound, "," + separator)
  }

  /// Whether nothing but blanks and commas is there: a comment is not removed with a member.
  private func isBlank(_ gap: Range<Int>) -> Bool {
    document.bytes[gap].allSatisfy { $0 <= ASCII.space || $0 == ASCII.comma }
  }

  /// A member with the comma and the blanks that part it from the next one, or from the one before.
  private func removal(of member: Range<Int>) -> Range<Int> {
    var next: Int?
    var previous: Int?
    for (other, value) in document.members(of: container) {
      if other < key { previous = document.nodes[value].range.upperBound }
      if other > key, next == nil { next = document.nodes[other].range.lowerBound }
    }
    if let next { return member.lowerBound..<next }
    return (previous ?? member.lowerBound)..<member.upperBound
  }
}

extension Document {
  /// The object or array that a node is in.
  func container(of node: Int) -> Int? {
    (0..<node).last { index in
      (nodes[index].kind == .object || nodes[index].kind == .array) && nodes[index].next > node
    }
  }

  /// Whether a member is all that its object holds; the first one is right behind its object.
  func isOnlyMember(_ key: Int, _ value: Int) -> Bool {
    key > 0 && value < nodes.count && nodes[key - 1].kind == .object
      && nodes[value].next == nodes[key - 1].next
  }

  /// The white space before an offset.
  fileprivate func blanks(before offset: Int) -> Range<Int> {
    var start = offset
    while start > 0,
      [ASCII.space, ASCII.tab, ASCII.lineFeed, ASCII.carriageReturn].contains(bytes[start - 1])
    { start -= 1 }
    return start..<offset
  }
}
