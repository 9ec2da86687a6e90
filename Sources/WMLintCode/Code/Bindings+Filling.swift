import WMLintText

/// Objects that are made first and filled behind that.
extension Bindings {
  struct Filling {
    /// What the object is made as.
    let base: Range<Int>

    /// What is put into it, in order.
    let members: [Member]
  }

  struct Member {
    let key: Int

    /// Whether it is set as `object.key`, and not as `object["key"]`.
    let isProperty: Bool
    let value: Range<Int>
  }

  /// The table that is handed on as arguments by `@name` of PowerShell, where every way to there makes and
  /// fills it alike; `nil` if that is not sure.
  func filling(splattedAt token: Int) -> Filling? {
    guard code.isName(token) else { return nil }
    let name = [ASCII.dollar] + code.bytes(token)
    return (assignments[name[...]]).flatMap { filling(nearest($0, to: token), before: token) }
  }

  private func filling(_ all: ArraySlice<Assignment>, before token: Int) -> Filling? {
    guard let first = all.first, let base = first.value, !first.isAddition, all.count > 1,
      scopes.scopes[token] == first.scope
    else { return nil }
    let margin = code.indentation(of: first.token)
    var members: [Member] = []
    for assignment in all.dropFirst() {
      let isBeside =
        code.language.blocks == .braces
        || code.tokens[assignment.token].startsLine
          && code.indentation(of: assignment.token) == margin
      guard assignment.value == nil, assignment.scope == first.scope, assignment.token < token,
        isBeside, let member = member(setAt: assignment.token)
      else { return nil }
      members.append(member)
    }
    let isHanded = (handed[code.bytes(first.token)] ?? []).contains {
      $0 >= base.lowerBound && $0 < token
    }
    return isHanded || members.count > Self.most ? nil : Filling(base: base, members: members)
  }

  /// What is put into an object by a statement that begins with its name.
  private func member(setAt token: Int) -> Member? {
    var key = token + 2
    var sign = token + 3
    let isProperty = code.isMemberOperator(token + 1)
    if code.isSymbol(token + 1, "[") {
      // A symbol of Ruby.
      if code.isSymbol(key, ":") { key += 1 }
      guard code.isText(key) || code.isSymbol(key - 1, ":"), code.partners[token + 1] == key + 1
      else { return nil }
      sign = key + 2
    } else if !isProperty || !code.isName(key) {
      return nil
    }
    guard code.isSymbol(sign, "="), let value = code.statementValue(from: sign + 1) else {
      return nil
    }
    return Member(key: key, isProperty: isProperty, value: value)
  }
}
