import WMLintText

extension Language {
  static let apex = Language(strings: [StringForm("'")], calls: CallPattern.apex) { language in
    language.objects = .apex
    language.declaresByName = true
    language.unfilled = [.dollarBraces]
    language.filledInHelp = "the language puts nothing in its place"
  }
}
