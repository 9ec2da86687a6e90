import WMLintText

/// The scripts between requests, which run before or after one.
enum HTTPScript {
  /// Goes past a script: `< {% … %}`, `> {% … %}`, or the name of a file behind either sign.
  static func skip(_ lines: inout ArraySlice<MappedText>) {
    guard let first = lines.popFirst(), first.string.contains("{%"),
      !first.string.contains("%}")
    else { return }
    while let line = lines.popFirst() {
      if line.string.contains("%}") { return }
    }
  }
}
