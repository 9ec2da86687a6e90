import WMLintText

extension Language {
  static let go = Language(strings: goStrings, calls: CallPattern.go) { language in
    language.sdkNaming = .capital
    language.objects = .go
    language.setsSeveral = true
    language.unfilled = [.dollarBraces]
    language.filledInHelp = "the language puts nothing in its place"
  }

  private static let goStrings = [
    StringForm("\""), StringForm("'"), StringForm("`", nil, .none, isMultiline: true),
  ]
}
