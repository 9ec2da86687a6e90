import WMLintText

/// The members of an object by their keys, as far as each is there once.
struct CodeElements {
  private var values: [String: Range<Int>?] = [:]

  init(_ members: CodeMembers, in code: Code) {
    if members.isOpen { return }
    for member in members.all {
      guard let key = member.keyText(in: code)?.string else { continue }
      values[key] = .some(values[key] == nil ? member.value : nil)
    }
  }

  /// The value of a key; `nil` if it is not known.
  func value(of key: String) -> Range<Int>? { values[key] ?? nil }
}
