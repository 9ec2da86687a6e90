/// The names of media types in descriptions.
enum MediaType {
  /// Whether a body of a type, or of some of a range of types, is JSON.
  static func isJSON(_ name: String) -> Bool {
    let name = name.prefix { $0 != ";" }.lowercased()
    return name == "application/json" || name.hasSuffix("+json")
      || ["*/*", "application/*"].contains(name)
  }
}
