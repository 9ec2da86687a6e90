import WMLintText

extension Language {
  /// JavaScript and TypeScript, with JSX.
  static let javaScript = Language(
    strings: javaScriptStrings, calls: CallPattern.javaScript
  ) { language in
    language.hasRegularExpressions = true
    language.sdkNaming = .camel
    language.dialect = .javaScript
    language.declaresByName = true
    language.argumentName = .colon
    language.formLibraries = ["$", "jQuery"]
    language.sdkTakesOptions = true
    language.unfilled = [.dollarBraces]
    language.filledInHelp = "only a text between backticks is filled in"
  }

  /// The scripts of an HTML page, or of a Vue component.
  static let page = {
    var page = javaScript
    page.extent = .scripts
    return page
  }()

  private static let javaScriptStrings = [
    StringForm("\""), StringForm("'"),
    StringForm("`", nil, .backslash, [.dollarBraces], isMultiline: true),
  ]
}
