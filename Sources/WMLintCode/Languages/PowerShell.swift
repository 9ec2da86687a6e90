extension Language {
  static let powerShell = Language(
    "PowerShell", lineComments: ["#"], blockComments: [("<#", "#>")],
    strings: [
      StringForm("\"", nil, .backtick, powerShellInterpolations, isMultiline: true),
      StringForm("'", nil, .doubling, isMultiline: true),
      StringForm("@\"\n", "\n\"@", .backtick, powerShellInterpolations, isMultiline: true),
      StringForm("@\"\r\n", "\n\"@", .backtick, powerShellInterpolations, isMultiline: true),
      StringForm("@'\n", "\n'@", .none, isMultiline: true),
      StringForm("@'\r\n", "\n'@", .none, isMultiline: true),
    ], hasCommands: true, calls: CallPattern.powerShell)

  private static let powerShellInterpolations: [StringForm.Interpolation] = [
    .dollarParentheses, .dollarBraces, .dollarName,
  ]
}
