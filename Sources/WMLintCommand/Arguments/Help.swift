import WMLintKit
import WMLintProject

/// What `--help` prints.
enum Help {
  private static let width = 80

  /// What the tool is for, in one line.
  static let purpose = "finds mistakes in requests to Genesys Cloud before they are sent"

  static let paths =
    "A path is a file, a folder, or '-' for standard input, which is read too where no path is "
    + "given. In folders, only files that hold a request are linted."

  static let exitStatus =
    "0 nothing found that counts, 1 problems, 2 wrong usage, 3 a file could not be read or "
    + "written, whatever else was found."

  /// The files that wmlint reads and writes, and what they are.
  static let files = [
    (
      Configuration.fileName.text,
      "The configuration of a project, looked for from each file upwards. 'wmlint init' writes one."
    )
  ]

  /// The environment variables that are read, and what they do.
  static let variables = [
    ("NO_COLOR", "If it is set, nothing is coloured."),
    ("CLICOLOR_FORCE", "If it is set and not 0, text is coloured wherever it goes."),
    ("FORCE_COLOR", "The same, behind the two others; if it is 0 or false, nothing is coloured."),
  ]

  static func text(of subcommand: Subcommand) -> String {
    var lines: [String]
    if subcommand == .lint || subcommand == .help {
      lines = [
        "wmlint \(Version.current): \(purpose)", "", "Usage:",
      ]
      lines += TextColumns.rows(
        Subcommand.allCases.map { ($0.usage, $0.summary) }, width: width)
      lines += [""] + TextColumns.wrapped(paths, to: width)
    } else {
      lines = ["\(subcommand.usage): \(subcommand.summary)"]
    }
    let shown = subcommand == .help ? Subcommand.lint : subcommand
    let options = OptionDefinition.all.filter { $0.isOption(of: shown) }
    lines += ["", "Options:"]
    lines += TextColumns.rows(options.map { ($0.usage, $0.help) }, width: width)
    if shown == .lint {
      lines += [""] + TextColumns.wrapped("Exit status: " + exitStatus, to: width)
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
