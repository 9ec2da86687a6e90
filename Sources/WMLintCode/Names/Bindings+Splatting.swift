import WMLintText

/// Hash tables of PowerShell that are passed as arguments by `@name`, and set as `$name`.
extension Bindings {
  struct SplattedTable {
    /// The initial value of the table.
    let base: Range<Int>

    /// The values that are put into it later, in order.
    let members: [(key: Int, value: Range<Int>)]
  }

  /// The table that is the value of a name, if every path makes and fills it in the same way; `nil`
  /// if that is uncertain.
  func splattedTable(at token: Int) -> SplattedTable? {
    guard code.isName(token) else { return nil }
    let name = [ASCII.dollar] + code.bytes(token)
    guard let all = assignments[name[...]].map({ nearest($0, to: token) }),
      let first = all.first, let base = first.value, !first.isAddition, first.token < token
    else { return nil }
    if all.count == 1 { return SplattedTable(base: base, members: []) }
    var members: [(key: Int, value: Range<Int>)] = []
    for assignment in all.dropFirst() {
      guard assignment.value == nil, assignment.scope == first.scope, assignment.token < token,
        let member = member(setAt: assignment.token)
      else { return nil }
      members.append(member)
    }
    let isHanded = handed(code.bytes(first.token)).contains {
      $0 >= base.lowerBound && $0 < token
    }
    let isSure = scopes.scopes[token] == first.scope && !isHanded && members.count <= Self.most
    return isSure ? SplattedTable(base: base, members: members) : nil
  }

  /// What `$name.Uri = …` or `$name["Uri"] = …` puts into a table.
  private func member(setAt token: Int) -> (key: Int, value: Range<Int>)? {
    let key = token + 2
    var sign = token + 3
    if code.isSymbol(token + 1, "[") {
      guard code.isText(key), code.partners[token + 1] == key + 1 else { return nil }
      sign += 1
    } else if !code.isMemberOperator(token + 1) || !code.isName(key) {
      return nil
    }
    guard code.isSymbol(sign, "="), let value = code.statementValue(from: sign + 1) else {
      return nil
    }
    return (key, value)
  }
}
