import WMLintText

/// Which names refer to participants.
extension Bindings {
  /// The name of the id in an expression; for a constant taken from a participant, the name of the
  /// member there.
  func name(ofID range: Range<Int>) -> String? {
    let core = CodeExpression.core(of: range, in: code)
    // The value of an id is short; a long value would be searched again for each use.
    if core.count == 1, code.isName(core.lowerBound), let value = value(of: core.lowerBound),
      value.count <= Self.longestID, isOfParticipant(value)
    {
      return CodeExpression.name(of: value, in: code) ?? ""
    }
    let name = CodeExpression.name(of: range, in: code)
    // `user.id` of a participant that somebody called `user`.
    if (2...Self.longestID).contains(core.count), let root = core.first(where: code.isName),
      code.isMemberOperator(root + 1) || code.isSymbol(root + 1, "["), mayBeParticipant(root)
    {
      let last = name?.split { ".:>".contains($0) }.last.map(String.init) ?? ""
      return code.isSymbol(root + 1, "[") && last != "id" ? name : name.map { _ in last }
    }
    return name
  }

  /// The most tokens in the value of an id.
  private static let longestID = 100

  /// The most tokens from the declaration of a name to the value it is taken from.
  private static let nearby = 8

  /// Whether the value of a name may be taken from participants: as a constant, as the variable of
  /// a loop over them, or as the parameter of a function that is given to their list.
  private func mayBeParticipant(_ token: Int) -> Bool {
    (assignments(of: token) ?? []).contains { assignment in
      if let value = assignment.value { return isOfParticipant(value) }
      let start = max(0, assignment.token - Self.nearby)
      let end = min(code.tokens.count, assignment.token + Self.nearby)
      return isOfParticipant(start..<end)
    }
  }

  /// The most tokens of a value that are searched for its source.
  private static let longestSource = 64

  private func isOfParticipant(_ tokens: Range<Int>) -> Bool {
    let index = participants.partitionIndex { $0 >= tokens.lowerBound }
    let end = min(tokens.upperBound, tokens.lowerBound + Self.longestSource)
    return index < participants.count && participants[index] < end
  }
}
