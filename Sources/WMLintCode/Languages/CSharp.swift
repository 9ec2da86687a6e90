extension Language {
  static let cSharp = Language(
    "C#",
    strings: [
      StringForm("\""), StringForm("'"),
      StringForm("@\"", "\"", .doubling, isMultiline: true),
      StringForm("$\"", "\"", .backslash, [.braces]),
      StringForm("$@\"", "\"", .doubling, [.braces], isMultiline: true),
      StringForm("@$\"", "\"", .doubling, [.braces], isMultiline: true),
      StringForm("\"\"\"", nil, .none, isMultiline: true, dropsOuterBreaks: true),
      StringForm("$\"\"\"", "\"\"\"", .none, [.braces], isMultiline: true, dropsOuterBreaks: true),
    ], argumentName: .colon, calls: CallPattern.cSharp)
}
