extension Language {
  static let apex = Language(
    "Apex", strings: [StringForm("'")], calls: CallPattern.apex)
}
