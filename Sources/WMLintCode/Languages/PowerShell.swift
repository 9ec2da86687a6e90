import WMLintText

extension Language {
  static let powerShell = Language(
    strings: powerShellStrings, calls: CallPattern.powerShell
  ) { language in
    language.lineComments = [Array("#".utf8)]
    language.blockComments = [(Array("<#".utf8), Array("#>".utf8))]
    language.hasCommands = true
    language.objects = .powerShell
    language.formatSign = .hyphenF
    language.unfilled = [.dollarBraces, .dollarName]
    language.filledInHelp = "only a text between double quotes is filled in"
  }

  private static let powerShellStrings = [
    StringForm("\"", nil, .backtick, powerShellInterpolations, isMultiline: true),
    StringForm("'", nil, .doubling, isMultiline: true),
    StringForm("@\"\n", "\n\"@", .backtick, powerShellInterpolations, isMultiline: true),
    StringForm("@\"\r\n", "\n\"@", .backtick, powerShellInterpolations, isMultiline: true),
    StringForm("@'\n", "\n'@", .none, isMultiline: true),
    StringForm("@'\r\n", "\n'@", .none, isMultiline: true),
  ]

  private static let powerShellInterpolations: [StringForm.Interpolation] = [
    .dollarParentheses, .dollarBraces, .dollarName,
  ]
}
