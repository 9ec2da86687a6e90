extension Language {
  static let java = Language(strings: javaStrings, calls: CallPattern.java) { language in
    language.objects = .java
    language.importsPackages = true
    language.declaresByName = true
  }

  private static let javaStrings = [
    StringForm("\""), StringForm("'"),
    StringForm("\"\"\"", nil, .backslash, isMultiline: true, dropsOuterBreaks: true),
  ]
}
