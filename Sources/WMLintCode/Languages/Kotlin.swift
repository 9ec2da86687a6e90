import WMLintText

extension Language {
  static let kotlin = Language(strings: kotlinStrings, calls: CallPattern.kotlin) { language in
    language.sdkNaming = .camel
    language.objects = .kotlin
    language.importsPackages = true
    language.hasNestedComments = true
    language.marksInterpolatedNames = true
    language.argumentName = .equals
    language.fillsInBraces = true
  }

  private static let kotlinStrings = [
    StringForm("\"", nil, .backslash, [.dollarBraces, .dollarName]), StringForm("'"),
    StringForm(
      "\"\"\"", nil, .none, [.dollarBraces, .dollarName], isMultiline: true,
      dropsOuterBreaks: true),
  ]
}
