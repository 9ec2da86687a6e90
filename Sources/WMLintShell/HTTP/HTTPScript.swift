import WMLintText

/// The scripts between requests, which run before or after one.
enum HTTPScript {
  /// Whether a line opens a script of httpyac: two braces, and at most when it is run.
  static func isBlock(_ line: MappedText) -> Bool {
    let line = line.trimmed
    guard line.starts(with: "{{") else { return false }
    let time = line.dropFirst(2)
    if time.isEmpty { return true }
    return (time.starts(with: "@") || time.starts(with: "+"))
      && !time.bytes.contains(ASCII.closeBrace)
  }

  /// Goes past a script: `< {% … %}`, `> {% … %}`, the name of a file behind either sign, or
  /// `{{ … }}` over several lines.
  static func skip(_ lines: inout ArraySlice<MappedText>) {
    guard let first = lines.popFirst() else { return }
    if isBlock(first) {
      while let line = lines.popFirst(), !line.trimmed.equals("}}") {}
      return
    }
    guard first.string.contains("{%"), !first.string.contains("%}") else { return }
    while let line = lines.popFirst() {
      if line.string.contains("%}") { return }
    }
  }
}
