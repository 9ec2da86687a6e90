extension Language {
  static let apex = Language(strings: [StringForm("'")], calls: CallPattern.apex) { language in
    language.objects = .apex
    language.declaresByName = true
  }
}
