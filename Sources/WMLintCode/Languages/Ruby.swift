import WMLintText

extension Language {
  static let ruby = Language(strings: rubyStrings, calls: CallPattern.ruby) { language in
    language.sdkNaming = .snake
    language.objects = .ruby
    language.callsByBlanks = true
    language.lineComments = [Array("#".utf8)]
    language.blockComments = [(Array("=begin".utf8), Array("=end".utf8))]
    language.hereDocument = .ruby
    language.endMark = "__END__"
    language.hasPercentTexts = true
    language.hasRegularExpressions = true
    language.blocks = .indentation
    language.setsSeveral = true
    language.joinsAdjacent = true
    language.formatSign = .percent
    language.argumentName = .colon
    language.pairsByArrow = true
    language.formLibraries = ["HTTParty", "RestClient"]
    language.sdkTakesOptions = true
    language.unfilled = [.hashBraces]
    language.filledInHelp = "only a text between double quotes is filled in"
  }

  private static let rubyStrings = [
    StringForm("\"", nil, .backslash, [.hashBraces], isMultiline: true),
    StringForm("'", nil, .quoteOnly, isMultiline: true), StringForm("`", nil, .backslash),
    StringForm("", "", .backslash, [.hashBraces], isMultiline: true),
    StringForm("", "", .none, isMultiline: true),
  ]
}
