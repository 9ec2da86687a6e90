extension Language {
  static let go = Language(
    "Go",
    strings: [
      StringForm("\""), StringForm("'"), StringForm("`", nil, .none, isMultiline: true),
    ], calls: CallPattern.go)
}
