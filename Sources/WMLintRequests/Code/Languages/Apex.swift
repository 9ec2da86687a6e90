extension Language {
  static let apex = Language(
    "Apex", [".cls", ".trigger", ".apex"], strings: [StringForm("'")], calls: CallForm.apex)
}
