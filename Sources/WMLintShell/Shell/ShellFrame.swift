import WMLintText

/// What is being read between two brackets of a script, or on its outside.
struct ShellFrame {
  enum Kind {
    case script
    /// `( … )`
    case subshell
    /// `$( … )`, and `<( … )`.
    case substitution
    /// `` ` … ` ``
    case backquotes
  }

  /// What the next word is, behind an operator that redirects.
  enum Redirection {
    case input, hereString
    case hereDocument(stripsTabs: Bool)
    /// Output, of which nothing is sent.
    case other
  }

  /// A here-document whose lines are still to come.
  struct Document {
    let delimiter: [UInt8]
    let isQuoted: Bool
    let stripsTabs: Bool

    /// The command that reads it, once that has ended.
    var command: Int?
  }

  let kind: Kind

  /// Where its bracket is.
  let start: Int

  /// The index of the first command in it.
  let firstCommand: Int

  var command = ShellCommand()
  var word: ShellWordBuilder?

  /// The variable whose value the word is.
  var assignedName: MappedText?

  /// Where the open double quote is, if there is one.
  var openQuote: Int?
  var redirection: Redirection?
  var documents: [Document] = []

  /// The command before the last `|`.
  var pipeSource: Int?

  /// How many `case` have no `esac` yet; their patterns end with a bracket of their own.
  var openCases = 0

  init(_ kind: Kind, start: Int, firstCommand: Int) {
    self.kind = kind
    self.start = start
    self.firstCommand = firstCommand
  }
}
