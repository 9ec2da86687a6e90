import WMLintText

extension Language {
  static let swift = Language(strings: swiftStrings, calls: CallPattern.swift) { language in
    language.sdkNaming = .camel
    language.objects = .swift
    language.importsPackages = true
    language.hasNestedComments = true
    language.setsSeveral = true
    language.argumentName = .colon
    language.unfilled = [.dollarBraces]
    language.filledInHelp = "only \\(name) is filled in"
  }

  private static let swiftStrings = [
    StringForm("\"", nil, .backslash, [.backslash]),
    StringForm(
      "\"\"\"", nil, .backslash, [.backslash], isMultiline: true, dropsOuterBreaks: true),
    StringForm("#\"", "\"#", .none, [.backslashHash]),
    StringForm(
      "#\"\"\"", "\"\"\"#", .none, [.backslashHash], isMultiline: true, dropsOuterBreaks: true),
  ]
}
