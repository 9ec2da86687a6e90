import WMLintRequests
import WMLintText

/// Names, and what they are set to.
extension StringEvaluator {
  mutating func appendName(_ range: Range<Int>, _ whole: Range<Int>, _ depth: Int) {
    if range.count == 1, appendParameter(range.lowerBound) { return }
    if let element = names.element(range) ?? names.valueOfConstant(range) {
      var part = part
      part.append(element, depth: depth + 1)
      guard part.holdsLiteral, !mayBeFilled(element, part, isElement: true)
      else { return appendBlank(whole) }
      return take(part, at: code.place(of: whole))
    }
    // `Paths.User.rawValue`
    if range.count > 4, code.isMemberOperator(range.upperBound - 2),
      ["rawValue", "value"].contains(where: { code.isWord(range.upperBound - 1, $0) }),
      names.element(range.dropLast(2)) != nil
    {
      return appendName(range.dropLast(2), whole, depth + 1)
    }
    let name = range.upperBound - 1
    let isOfInstance = range.count == 2 && code.isSymbol(range.lowerBound, "@")
    let isOwn =
      range.count == 1 || isOfInstance
      || CodeChain.start(of: name, in: code) == range.lowerBound
    guard isOwn, code.isName(name), let value = names.value(of: name),
      isWholeName(range), !names.isChangedInPlace(name, since: value)
    else { return appendBlank(whole) }
    var part = part
    part.append(value, depth: depth + 1)
    for more in names.additions(to: name, behind: value) {
      part.append(more, setAs: names.urlPart(setTo: more), depth)
    }
    guard part.holdsLiteral, !mayBeFilled(value, part) else { return appendBlank(whole) }
    take(part, at: code.place(of: whole))
  }

  /// Whether an expression is a name, or a member of the object itself.
  private func isWholeName(_ range: Range<Int>) -> Bool {
    switch range.count {
    case 1: true
    case 2: code.isSymbol(range.lowerBound, "@")
    case 3: ["this", "self", "$this"].contains { code.isWord(range.lowerBound, $0) }
    default: false
    }
  }
}
