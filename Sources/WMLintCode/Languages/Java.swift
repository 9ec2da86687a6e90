extension Language {
  static let java = Language(
    "Java",
    strings: [
      StringForm("\""), StringForm("'"),
      StringForm("\"\"\"", nil, .backslash, isMultiline: true, dropsOuterBreaks: true),
    ], calls: CallPattern.java)
}
