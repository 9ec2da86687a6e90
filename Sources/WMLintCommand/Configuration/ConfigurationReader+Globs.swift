extension ConfigurationReader {
  /// The patterns of a list.
  mutating func globs(_ node: Int, called name: String) -> [Glob] {
    texts(node, called: name).compactMap { glob($0.text, at: $0.node) }
  }

  /// The pattern that a text is.
  mutating func glob(_ text: String, at node: Int) -> Glob? {
    if text.hasPrefix("/") || text.split(separator: "/").contains("..") {
      report(
        "'\(text)' leads out of the folder of the configuration, from which patterns count",
        at: node)
      return nil
    }
    let glob = Glob(text)
    if glob == nil { report("the braces of '\(text)' stand for too many patterns", at: node) }
    return glob
  }
}
