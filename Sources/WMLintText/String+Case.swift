extension String {
  /// A name in snake_case as one in camelCase.
  package var inCamelCase: String {
    var words = split(separator: "_", omittingEmptySubsequences: true)[...]
    let first = words.popFirst().map(String.init) ?? ""
    return words.reduce(first) { $0 + $1.prefix(1).uppercased() + $1.dropFirst() }
  }

  /// A name in camelCase as one in snake_case, in which several capitals are one word:
  /// `preserve_idle_ttl` for `preserveIdleTTL`.
  package var inSnakeCase: String {
    var name = ""
    var isBehindCapital = true
    for character in self {
      if character.isUppercase, !isBehindCapital { name += "_" }
      isBehindCapital = character.isUppercase || character == "_"
      name += character.lowercased()
    }
    return name
  }
}
