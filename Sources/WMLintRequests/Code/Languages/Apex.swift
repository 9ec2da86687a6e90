extension Language {
  static let apex = Language(
    "Apex", strings: [StringForm("'")], calls: CallForm.apex)
}
