import WMLintText

extension Language {
  static let php = Language(strings: phpStrings, calls: CallPattern.php) { language in
    language.extent = .php
    language.lineComments = [Array("//".utf8), Array("#".utf8)]
    language.hereDocument = .php
    language.concatenation = "."
    language.interpolatesMembers = true
    language.argumentName = .colon
    language.pairsByArrow = true
    language.objects = .php
    language.unfilled = [.dollarBraces, .bracesDollar, .dollarName]
    language.filledInHelp = "only a text between double quotes is filled in"
  }

  private static let phpStrings = [
    StringForm("\"", nil, .backslash, phpInterpolations, isMultiline: true),
    StringForm("'", nil, .quoteOnly, isMultiline: true), StringForm("`", nil, .backslash),
    StringForm("", "", .backslash, phpInterpolations, isMultiline: true),
    StringForm("", "", .none, isMultiline: true),
  ]

  private static let phpInterpolations: [StringForm.Interpolation] = [
    .bracesDollar, .dollarBraces, .dollarName,
  ]
}
