extension Language {
  static let kotlin = Language(
    "Kotlin", hasNestedComments: true,
    strings: [
      StringForm("\"", nil, .backslash, [.dollarBraces, .dollarName]), StringForm("'"),
      StringForm(
        "\"\"\"", nil, .none, [.dollarBraces, .dollarName], isMultiline: true,
        dropsOuterBreaks: true),
    ], argumentName: .equals, calls: CallPattern.kotlin)
}
