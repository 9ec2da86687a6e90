extension Language {
  static let go = Language(strings: goStrings, calls: CallPattern.go) { language in
    language.objects = .go
    language.setsSeveral = true
  }

  private static let goStrings = [
    StringForm("\""), StringForm("'"), StringForm("`", nil, .none, isMultiline: true),
  ]
}
