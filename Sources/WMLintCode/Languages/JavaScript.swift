extension Language {
  /// JavaScript and TypeScript, with JSX.
  static let javaScript = Language(
    "JavaScript", strings: javaScriptStrings,
    argumentName: .colon, hasRegularExpressions: true, dialect: .javaScript,
    calls: CallPattern.javaScript)

  /// The scripts of a page, or of a component of Vue.
  static let page = Language(
    "HTML", strings: javaScriptStrings, argumentName: .colon,
    hasRegularExpressions: true, dialect: .javaScript, extent: .scripts,
    calls: CallPattern.javaScript)

  private static let javaScriptStrings = [
    StringForm("\""), StringForm("'"),
    StringForm("`", nil, .backslash, [.dollarBraces], isMultiline: true),
  ]
}
