import WMLintText

/// A programming language, as far as its calls and strings are read; each language sets only what
/// differs from the default.
package struct Language: Sendable {
  /// The forms of string literals.
  let strings: [StringForm]

  /// The indexes of `strings` by the first byte of what opens them, the longest opening first.
  let openings: [[Int]]

  /// The bytes that a string may begin with, except for here-documents.
  let textBeginnings: ByteSet

  /// The bytes that a comment may begin with.
  private(set) var commentBeginnings = ByteSet([])

  /// The letters that begin a name, but no string and no comment.
  private(set) var nameBeginnings = ByteSet([])

  /// The calls that send requests.
  let calls: [CallPattern]
  var extent = Extent.whole
  var lineComments = [Array("//".utf8)]
  var blockComments = [(open: Array("/*".utf8), close: Array("*/".utf8))]
  var hasNestedComments = false
  var hereDocument: HereDocument?
  var hasRegularExpressions = false

  /// Whether strings may begin with a percent sign: `%q(…)`.
  var hasPercentTexts = false

  /// The line that ends the program: `__END__`.
  var endMark: String?

  /// How its objects are read; `nil` if they are not.
  var dialect: LiteralDialect?

  /// How objects are written that are read token by token; `nil` if there are none.
  var objects: Objects?

  /// Whether it has commands, whose names may contain a hyphen.
  var hasCommands = false
  var blocks = Blocks.braces

  /// Whether a function may be declared by its name and parameters, without a word such as `func`.
  var declaresByName = false

  /// Whether one assignment may set several names: `a, b = …`.
  var setsSeveral = false

  /// The operator that joins strings.
  var concatenation = "+"

  /// Whether adjacent string literals make one.
  var joinsAdjacent = false

  /// Whether a member may follow a name in a string: `$a->b`.
  var interpolatesMembers = false

  /// Whether the dollar sign before a name in a string is not part of the name.
  var marksInterpolatedNames = false
  var formatSign: FormatSign?
  var argumentName = ArgumentName.none

  /// Whether an arrow is between a key and its value, rather than before the body of a function.
  var pairsByArrow = false

  /// Whether braces after a call may fill the object it makes.
  var fillsInBraces = false

  /// Whether the arguments of a method may follow it without parentheses.
  var callsByBlanks = false

  /// Forms of interpolation that have no effect in some string literals, and in which.
  var unfilled: [PlaceholderForm] = []
  var filledInHelp = ""

  /// The libraries that send an object as a form, by the names of their modules or objects.
  var formLibraries: Set<String> = []

  /// Whether its clients encode a string again that is JSON already, which sends a JSON string.
  var encodesTexts = false

  /// Whether SDK methods take an optional body as one of their options.
  var sdkTakesOptions = false

  /// How its SDKs write method names; `nil` if there is no SDK.
  var sdkNaming: NamingStyle?

  /// Whether a file imports packages at its top, rather than naming the package of each class.
  var importsPackages = false

  /// Makes a language of its strings and calls, and of all else that differs.
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
