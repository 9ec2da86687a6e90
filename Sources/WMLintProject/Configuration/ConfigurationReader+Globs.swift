import WMLintText

extension ConfigurationReader {
  /// The patterns of a list.
  mutating func globs(_ node: Int, called name: String) -> [Glob] {
    texts(node, called: name).compactMap { glob($0.text, at: $0.node) }
  }

  /// The pattern that a text is.
  mutating func glob(_ text: String, at node: Int) -> Glob? {
    if let problem = Self.problem(of: text) {
      report("'\(text)' \(problem)", at: node)
      return nil
    }
    let glob = Glob(text)
    if glob == nil { report("the braces of '\(text)' expand to too many patterns", at: node) }
    return glob
  }

  /// Why a pattern can match nothing, or not what other tools match with it.
  private static func problem(of text: String) -> String? {
    if text.hasPrefix("/") || text.split(separator: "/").contains("..") {
      return "leads out of the folder of the configuration"
    }
    if text.hasPrefix("!") { return "begins with '!', which negates nothing here" }
    if text.contains("\\") { return "contains '\\': write '/' between folders" }
    if text.utf8.count(where: { $0 == ASCII.openBrace })
      != text.utf8.count(where: { $0 == ASCII.closeBrace })
    {
      return "has an unmatched brace"
    }
    return nil
  }
}
