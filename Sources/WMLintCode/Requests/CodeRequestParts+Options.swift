import WMLintRequests
import WMLintText

/// Objects of options.
extension CodeRequestParts {
  /// The options of a stream of PHP; in other languages the value itself.
  func options(_ value: Range<Int>) -> Range<Int> {
    guard code.language.objects == .php else { return value }
    var core = CodeExpression.core(of: value, in: code)
    if core.count == 1, let name = core.first, code.isName(name), let set = names.value(of: name) {
      core = CodeExpression.core(of: set, in: code)
    }
    guard let last = core.last, code.isSymbol(last, ")"),
      let call = CodeCall(at: code.partners[last], in: code), call.start == core.lowerBound,
      call.name(in: code) == "stream_context_create", let first = call.arguments.first
    else { return value }
    return first
  }

  mutating func takeOptions(_ value: Range<Int>) {
    guard let members = CodeMembers.of(options(value), in: code, names) else {
      if takeFilledOptions(value) { return }
      isOpen = true
      if body == nil { body = CodeBody.sent(value, in: code, names) }
      return
    }
    isOpen = isOpen || members.isOpen
    // `json: true` says that the body is sent as JSON.
    encodesOptions =
      encodesOptions
      || members.all.contains { key($0.key) == "json" && Self.isTrue($0.value, in: code) }
    for member in members.all {
      guard let name = member.keyText(in: code)?.string.lowercased(), let role = named[name] else {
        let name = member.keyText(in: code)?.string
        isRewritten = isRewritten || name.map { Self.rewriting.contains($0.lowercased()) } ?? false
        noteUnknown(name)
        continue
      }
      take(member.value, as: role)
    }
  }

  /// Takes options that statements put into a variable: `options.body = JSON.stringify(body)`;
  /// returns whether nothing else changes that variable.
  private mutating func takeFilledOptions(_ value: Range<Int>) -> Bool {
    let core = CodeExpression.core(of: value, in: code)
    guard core.count == 1, let name = core.first,
      let object = CodeObject.object(heldBy: name, in: code, names), object.isExact
    else { return false }
    for member in object.members {
      guard let role = named[member.name.lowercased()] else {
        noteUnknown(member.name)
        continue
      }
      if let value = member.value, member.isSure {
        take(value, as: role)
      } else {
        leaveOpen()
      }
    }
    return true
  }
}
