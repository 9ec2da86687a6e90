extension Language {
  static let php = Language(
    "PHP", lineComments: ["//", "#"],
    strings: [
      StringForm("\"", nil, .backslash, phpInterpolations, isMultiline: true),
      StringForm("'", nil, .quoteOnly, isMultiline: true), StringForm("`", nil, .backslash),
      StringForm("", "", .backslash, phpInterpolations, isMultiline: true),
      StringForm("", "", .none, isMultiline: true),
    ], hereDocument: .php, concatenation: ".", argumentName: .colon, extent: .php,
    calls: CallPattern.php)

  private static let phpInterpolations: [StringForm.Interpolation] = [
    .bracesDollar, .dollarBraces, .dollarName,
  ]
}
