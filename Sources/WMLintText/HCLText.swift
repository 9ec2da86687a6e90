/// Writes texts as they stand in templates of HCL.
enum HCLText {
  /// In a quoted template quotes, backslashes and line breaks are escaped too.
  static func string(_ text: String) -> String? {
    template(text).map(JSONText.escaped)
  }

  /// A template begins with `${` or `%{`, and the first character is doubled where none is meant.
  ///
  /// `{{name}}` stands for an interpolation in the texts that are read, and cannot be written.
  static func template(_ text: String) -> String? {
    if ["{{", "$${", "%%{"].contains(where: text.contains) { return nil }
    return text.replacing("${", with: "$${").replacing("%{", with: "%%{")
  }
}
