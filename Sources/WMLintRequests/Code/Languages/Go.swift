extension Language {
  static let go = Language(
    "Go", [".go"],
    strings: [
      StringForm("\""), StringForm("'"), StringForm("`", nil, .none, isMultiline: true),
    ], calls: CallForm.go)
}
