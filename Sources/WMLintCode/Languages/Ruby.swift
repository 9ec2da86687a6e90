extension Language {
  static let ruby = Language(
    "Ruby", lineComments: ["#"], blockComments: [("=begin", "=end")],
    strings: [
      StringForm("\"", nil, .backslash, [.hashBraces], isMultiline: true),
      StringForm("'", nil, .quoteOnly, isMultiline: true), StringForm("`", nil, .backslash),
      StringForm("", "", .backslash, [.hashBraces], isMultiline: true),
      StringForm("", "", .none, isMultiline: true),
    ], hereDocument: .ruby, joinsAdjacent: true, argumentName: .colon,
    hasRegularExpressions: true, calls: CallPattern.ruby)
}
