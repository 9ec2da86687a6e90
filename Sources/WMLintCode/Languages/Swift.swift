extension Language {
  static let swift = Language(
    "Swift", hasNestedComments: true,
    strings: [
      StringForm("\"", nil, .backslash, [.backslash]),
      StringForm(
        "\"\"\"", nil, .backslash, [.backslash], isMultiline: true, dropsOuterBreaks: true),
      StringForm("#\"", "\"#", .none, [.backslashHash]),
      StringForm(
        "#\"\"\"", "\"\"\"#", .none, [.backslashHash], isMultiline: true, dropsOuterBreaks: true),
    ], argumentName: .colon, calls: CallPattern.swift)
}
