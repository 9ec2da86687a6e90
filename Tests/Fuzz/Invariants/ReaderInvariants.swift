import WMLintCode
import WMLintJSON
import WMLintText

/// What must hold of every text that is read as JSON.
package struct ReaderInvariants {
  private let bytes: [UInt8]
  private let boundaries: CharacterBoundaries
  private let isText: Bool
  private var violations: [String] = []

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    boundaries = CharacterBoundaries(bytes)
    isText = String(validating: bytes, as: UTF8.self) != nil
  }

  /// What does not hold of a text, in words.
  package static func violations(in bytes: [UInt8]) -> [String] {
    var invariants = ReaderInvariants(bytes)
    let strict = invariants.document("strict") { Document($0, mode: .strict) }
    let template = invariants.document("template") { Document($0, mode: .template) }
    invariants.checkReuse(of: strict, .strict)
    invariants.checkReuse(of: template, .template)
    invariants.checkStrictness(of: strict)
    let isJSON = PlainJSON.isValid(bytes, depthLimit: Document.depthLimit)
    invariants.expect(strict.isValid == isJSON, "is\(isJSON ? "" : " not") JSON by RFC 8259")
    if strict.isValid { invariants.expect(template.isValid, "is JSON, but no template") }
    let literals = LiteralDialect.allCases.map { dialect in
      invariants.document("\(dialect)") { Document(literal: $0, in: dialect) }
    }
    for literal in literals { invariants.expect(literal.isValid, "a literal has a problem") }
    if strict.isValid, let script = literals.first {
      let isSame = strict.nodes.map(\.range) == script.nodes.map(\.range)
      invariants.expect(isSame, "is JSON, and another literal of JavaScript")
    }
    return invariants.violations
  }

  private mutating func expect(_ holds: Bool, _ violation: @autoclosure () -> String) {
    if !holds { violations.append(violation()) }
  }

  /// A document that is read into again is the same as a new one.
  private mutating func checkReuse(of document: Document, _ mode: ReadingMode) {
    let other = Source(name: "other", bytes: Array(#"[{"a": 1},"#.utf8))
    var reused = Document(MappedText(other), mode: mode)
    reused.read(MappedText(Source(name: "text", bytes: bytes)), mode: mode)
    expect(document.isSame(as: reused), "\(mode): a document that is read into again differs")
  }

  private mutating func checkStrictness(of document: Document) {
    expect(
      document.nodes.allSatisfy { $0.kind != .placeholder }, "a placeholder is in strict JSON")
  }

  /// Reads the text in one way, and checks the result against all that is promised.
  private mutating func document(
    _ mode: String, _ read: (MappedText) -> Document
  ) -> Document {
    let document = read(MappedText(Source(name: "text", bytes: bytes)))
    expect(document.isSame(as: read(surrounded)), "\(mode): the text around the document is read")

    let places =
      document.problems.map(\.range) + document.problems.compactMap(\.opening)
      + document.loneSurrogates
    for place in places {
      expect(boundaries.holds(place), "\(mode): a problem at \(place) cuts a character")
    }
    expect(document.end <= bytes.count, "\(mode): ends behind the text")
    expect(!document.isValid || document.root != nil, "\(mode): is valid without a value")
    if let root = document.root {
      expect(document.nodes[root].next == document.nodes.count, "\(mode): nodes behind the root")
    }
    for node in document.nodes.indices { check(node, of: document, mode) }
    return document
  }

  /// The same text as a part of a longer one.
  private var surrounded: MappedText {
    let before = Array("[\"\\".utf8)
    let storage = before + bytes + Array("0\"e5}]\u{1}é".utf8)
    return MappedText(
      storage: storage, range: before.count..<before.count + bytes.count,
      map: SourceMap(source: .main, shift: -before.count))
  }

  private mutating func check(_ index: Int, of document: Document, _ mode: String) {
    let node = document.nodes[index]
    let name = "\(mode): node \(index), \(node.kind) at \(node.range),"
    expect(boundaries.holds(node.range), "\(name) cuts a character")
    switch node.kind {
    case .object, .array:
      var end = node.range.lowerBound
      var count = 0
      var isOrdered = true
      for child in document.children(of: index) {
        isOrdered = isOrdered && document.nodes[child].range.lowerBound >= end
        end = document.nodes[child].range.upperBound
        count += 1
      }
      expect(isOrdered && end <= node.range.upperBound, "\(name) does not hold its children")
      expect(node.kind == .array || count.isMultiple(of: 2), "\(name) has a key without a value")
    case .string, .broken, .placeholder:
      expect(!document.isValid || node.kind != .broken, "\(name) is in a valid text")
      checkLiteral(index, of: document, name)
    case .integer, .decimal, .true, .false, .null:
      expect(node.next == index + 1, "\(name) has children")
    }
  }

  /// A decoded string points back into its literal, character by character, in order.
  private mutating func checkLiteral(_ index: Int, of document: Document, _ name: String) {
    let literal = document.literal(index)
    let inner = CharacterBoundaries(literal.storage)
    if document.isValid, isText {
      let text = String(validating: literal.bytes, as: UTF8.self)
      expect(text != nil, "\(name) is decoded to bytes that are not UTF-8")
    }
    var last = document.nodes[index].range.lowerBound
    for offset in literal.range where inner.holds(offset..<offset) {
      let place = literal.map.range(offset..<offset + 1).bytes
      expect(
        last <= place.lowerBound && place.upperBound <= document.nodes[index].range.upperBound,
        "\(name) has byte \(offset) at \(place)")
      expect(boundaries.holds(place.lowerBound..<place.lowerBound), "\(name) cuts a character")
      last = place.lowerBound
    }
  }
}

extension Document {
  /// Whether two documents are the same, wherever their texts stand.
  fileprivate func isSame(as other: Document) -> Bool {
    func places(_ document: Document) -> [Range<Int>] {
      document.nodes.map { document.map.range($0.range).bytes }
        + document.problems.map { document.map.range($0.range).bytes }
        + document.loneSurrogates.map { document.map.range($0).bytes }
    }
    return places(self) == places(other)
      && nodes.map(\.kind) == other.nodes.map(\.kind)
      && nodes.map(\.flags) == other.nodes.map(\.flags)
      && nodes.map(\.next) == other.nodes.map(\.next)
      && problems.map(\.kind) == other.problems.map(\.kind)
  }
}
