import WMLintText

extension Language {
  static let java = Language(strings: javaStrings, calls: CallPattern.java) { language in
    language.sdkNaming = .camel
    language.objects = .java
    language.importsPackages = true
    language.declaresByName = true
    language.unfilled = [.dollarBraces]
    language.filledInHelp = "the language puts nothing in its place"
  }

  private static let javaStrings = [
    StringForm("\""), StringForm("'"),
    StringForm("\"\"\"", nil, .backslash, isMultiline: true, dropsOuterBreaks: true),
  ]
}
