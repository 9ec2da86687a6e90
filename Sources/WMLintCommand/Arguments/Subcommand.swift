/// What the command is asked to do.
enum Subcommand: String, CaseIterable, Sendable {
  /// To lint, which needs no word of its own.
  case lint
  case explain, rules, contract
  case initialise = "init"
  case completions, help

  /// The subcommands that have a word.
  static let named = allCases.filter { $0 != .lint }

  /// The usage line.
  var usage: String {
    switch self {
    case .lint: "wmlint [options] [path ...]"
    case .explain: "wmlint explain RULE [--format json]"
    case .rules: "wmlint rules [--format json | --markdown]"
    case .contract:
      "wmlint contract [NAME|FILE] ['METHOD /path' | WORD ...] [--print FORM] [--diff OTHER]"
    case .initialise: "wmlint init [--schema]"
    case .completions: "wmlint completions bash|zsh|fish|man"
    case .help: "wmlint help [SUBCOMMAND]"
    }
  }

  /// What it does, in one line.
  var summary: String {
    switch self {
    case .lint: "lint files, folders, or standard input"
    case .explain: "explain what a rule finds and why, with examples"
    case .rules: "list the rules"
    case .contract: "print what requests are checked against, or look up operations of the API"
    case .initialise: "write a configuration for this folder, and its JSON Schema"
    case .completions: "print completions for a shell, or the manual page"
    case .help: "print this, or the help of a subcommand"
    }
  }

  /// How many words may follow.
  var mostOperands: Int {
    switch self {
    case .lint, .contract: Int.max
    case .explain, .completions, .help: 1
    case .rules, .initialise: 0
    }
  }
}
