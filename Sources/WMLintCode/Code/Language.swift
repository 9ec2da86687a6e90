/// A programming language, as far as its calls and texts are read.
package struct Language: Sendable {
  /// How a document that begins on the line behind its mark is announced.
  enum HereDocument: Sendable {
    /// `<<<NAME`, to a line that begins with the name.
    case php
    /// `<<~NAME`, after whose line the text begins.
    case ruby
  }

  /// What separates the name of an argument from its value.
  enum ArgumentName: Sendable {
    case none
    /// `name: value`
    case colon
    /// `name=value`
    case equals
  }

  /// Where code stands in a file of it.
  enum Extent: Sendable {
    case whole
    /// Between `<?php` and `?>`.
    case php
    /// In elements `script`.
    case scripts
  }

  let name: String

  let lineComments: [[UInt8]]
  let blockComments: [(open: [UInt8], close: [UInt8])]
  let hasNestedComments: Bool

  /// The longest opening first.
  let strings: [StringForm]
  let hereDocument: HereDocument?

  /// What joins texts; empty for adjacency alone.
  let concatenation: String
  let joinsAdjacent: Bool
  let argumentName: ArgumentName
  let hasRegularExpressions: Bool

  /// How its objects are read; nothing where they are not.
  let dialect: LiteralDialect?

  /// Whether a hyphen may stand in the name of a command.
  let hasCommands: Bool
  let extent: Extent

  /// The calls that send requests.
  let calls: [CallPattern]

  /// Whether an arrow stands between a key and its value, and not before what a function does.
  var pairsByArrow: Bool { hereDocument != nil }

  /// The indexes of `strings` by the first byte of what opens them.
  let openings: [[Int]]

  init(
    _ name: String, lineComments: [String] = ["//"],
    blockComments: [(String, String)] = [("/*", "*/")], hasNestedComments: Bool = false,
    strings: [StringForm], hereDocument: HereDocument? = nil, concatenation: String = "+",
    joinsAdjacent: Bool = false, argumentName: ArgumentName = .none,
    hasRegularExpressions: Bool = false, dialect: LiteralDialect? = nil, hasCommands: Bool = false,
    extent: Extent = .whole,
    calls: [CallPattern]
  ) {
    self.name = name
    self.lineComments = lineComments.map { Array($0.utf8) }
    self.blockComments = blockComments.map { (Array($0.utf8), Array($1.utf8)) }
    self.hasNestedComments = hasNestedComments
    self.strings = strings
    self.hereDocument = hereDocument
    self.concatenation = concatenation
    self.joinsAdjacent = joinsAdjacent
    self.argumentName = argumentName
    self.hasRegularExpressions = hasRegularExpressions
    self.dialect = dialect
    self.hasCommands = hasCommands
    self.extent = extent
    self.calls = calls
    var openings = Array(repeating: [Int](), count: 256)
    let byLength = strings.indices.sorted { strings[$0].open.count > strings[$1].open.count }
    for index in byLength {
      if let first = strings[index].open.first { openings[Int(first)].append(index) }
    }
    self.openings = openings
  }
}
