/// Writes texts as they are in templates of HCL.
enum HCLText {
  /// In a quoted template quotes, backslashes and line breaks are escaped too.
  static func string(_ text: String) -> String? {
    template(text).map(JSONText.escaped)
  }

  /// A template begins with `${` or `%{`, and the first character is doubled where none is meant.
  ///
  /// An interpolation is `${name}` in the texts that are read, as what a data action fills in is; of
  /// the two, only `${input.name}` is sure to be the second.
  static func template(_ text: String) -> String? {
    let isSure = text.replacing("${input.", with: "").firstRange(of: "${") == nil
    if !isSure || text.contains("$${") || text.contains("%%{") { return nil }
    return text.replacing("${", with: "$${").replacing("%{", with: "%%{")
  }
}
