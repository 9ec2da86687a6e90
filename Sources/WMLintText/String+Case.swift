extension String {
  /// A name in snake_case as one in camelCase.
  package var inCamelCase: String {
    var words = split(separator: "_", omittingEmptySubsequences: true)[...]
    let first = words.popFirst().map(String.init) ?? ""
    return words.reduce(first) { $0 + $1.prefix(1).uppercased() + $1.dropFirst() }
  }

  /// A name in camelCase as one in snake_case.
  package var inSnakeCase: String {
    reduce(into: "") { name, character in
      if character.isUppercase { name += "_" }
      name += character.lowercased()
    }
  }
}
