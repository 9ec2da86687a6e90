import WMLintText

extension Language {
  static let cSharp = Language(strings: cSharpStrings, calls: CallPattern.cSharp) { language in
    language.importsPackages = true
    language.declaresByName = true
    language.argumentName = .colon
    language.fillsInBraces = true
    language.sdkNaming = .capital
    language.objects = .cSharp
    language.unfilled = [.dollarBraces, .braces]
    language.filledInHelp = "only a text with a dollar sign before it is filled in"
  }

  private static let cSharpStrings = [
    StringForm("\""), StringForm("'"),
    StringForm("@\"", "\"", .doubling, isMultiline: true),
    StringForm("$\"", "\"", .backslash, [.braces]),
    StringForm("$@\"", "\"", .doubling, [.braces], isMultiline: true),
    StringForm("@$\"", "\"", .doubling, [.braces], isMultiline: true),
    StringForm("\"\"\"", nil, .none, isMultiline: true, dropsOuterBreaks: true),
    StringForm("$\"\"\"", "\"\"\"", .none, [.braces], isMultiline: true, dropsOuterBreaks: true),
    StringForm(
      "$$\"\"\"", "\"\"\"", .none, [.doubleBraces], isMultiline: true, dropsOuterBreaks: true),
  ]
}
