import WMLintText

/// A programming language, as far as its calls and texts are read: each language sets what differs.
package struct Language: Sendable {
  /// The forms of texts.
  let strings: [StringForm]

  /// The indexes of `strings` by the first byte of what opens them, the longest opening first.
  let openings: [[Int]]

  /// The bytes that a text may begin with, but for here-documents.
  let textBeginnings: ByteSet

  /// The bytes that a comment may begin with.
  private(set) var commentBeginnings = ByteSet([])

  /// The letters that begin a name, and neither a text nor a comment.
  private(set) var nameBeginnings = ByteSet([])

  /// The calls that send requests.
  let calls: [CallPattern]
  var extent = Extent.whole
  var lineComments = [Array("//".utf8)]
  var blockComments = [(open: Array("/*".utf8), close: Array("*/".utf8))]
  var hasNestedComments = false
  var hereDocument: HereDocument?
  var hasRegularExpressions = false

  /// Whether texts may begin with a percent sign: `%q(…)`.
  var hasPercentTexts = false

  /// The line behind which nothing is run.
  var endMark: String?

  /// How its objects are read; `nil` if they are not.
  var dialect: LiteralDialect?

  /// How objects are written that are read by their tokens; `nil` if none are.
  var objects: Objects?

  /// Whether a hyphen may be in the name of a command.
  var hasCommands = false
  var blocks = Blocks.braces

  /// Whether a function may be declared by its name and parameters, without a word such as `func`.
  var declaresByName = false

  /// Whether one assignment may set several names: `a, b = …`.
  var setsSeveral = false

  /// What joins texts.
  var concatenation = "+"

  /// Whether texts side by side are one.
  var joinsAdjacent = false

  /// Whether a member may be named behind a name in a text: `$a->b`.
  var interpolatesMembers = false

  /// Whether the dollar sign before a name in a text is not part of the name.
  var marksInterpolatedNames = false
  var formatSign: FormatSign?
  var argumentName = ArgumentName.none

  /// Whether an arrow is between a key and its value, and not before what a function does.
  var pairsByArrow = false

  /// Whether what a call makes may be filled in braces behind it.
  var fillsInBraces = false

  /// Whether a method may have its arguments behind it without parentheses.
  var callsByBlanks = false

  /// How people write an expression in a text that puts nothing in its place, and where that is done.
  var unfilled: [PlaceholderForm] = []
  var filledInHelp = ""

  /// The libraries that send an object as a form, by the names of their modules or objects.
  var formLibraries: Set<String> = []

  /// Whether its clients make JSON of a text that is JSON already, which is a text then.
  var encodesTexts = false

  /// Whether methods of SDKs take a body that may be left out as one of their options.
  var sdkTakesOptions = false

  /// How SDKs in it write the names of methods; `nil` if there are none.
  var sdkNaming: NamingStyle?

  /// Whether a file says at its top what packages its classes are of, and not of each class.
  var importsPackages = false

  /// Makes a language of its texts and calls, and of what else differs.
  init(
    strings: [StringForm], calls: [CallPattern], _ differences: (inout Language) -> Void = { _ in }
  ) {
    self.strings = strings
    self.calls = calls
    var openings = Array(repeating: [Int](), count: 256)
    let byLength = strings.indices.sorted { strings[$0].open.count > strings[$1].open.count }
    for index in byLength {
      if let first = strings[index].open.first { openings[Int(first)].append(index) }
    }
    self.openings = openings
    textBeginnings = ByteSet(strings.compactMap(\.open.first))
    differences(&self)
    commentBeginnings = ByteSet((lineComments + blockComments.map(\.open)).compactMap(\.first))
    nameBeginnings = ByteSet(
      (UInt8.min...UInt8.max).filter { byte in
        ASCII.isLetter(byte) && !textBeginnings.contains(byte)
          && !commentBeginnings.contains(byte)
      })
  }
}
