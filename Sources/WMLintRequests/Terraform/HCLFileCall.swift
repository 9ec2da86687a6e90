import WMLintText

/// A call of `file("body.json")` or `templatefile("body.tftpl", { … })`, whose file is beside the linted one.
struct HCLFileCall {
  /// The name of the file.
  let name: MappedText

  /// The text of the file; `nil` if it cannot be opened.
  private let text: MappedText?

  /// Whether placeholders and directives of Terraform are filled in it.
  private let isTemplate: Bool

  /// The call that an expression is; `nil` if it is none, or the name of its file is not known.
  init?(_ expression: Range<Int>, in scanner: HCLScanner, beside companions: CompanionFiles) {
    let whole = scanner.text[expression].trimmed
    let call = ["file(", "templatefile("].first { whole.starts(with: $0) }
    guard let call else { return nil }
    let start = scanner.endOfBlanks(
      from: whole.range.lowerBound + call.utf8.count, overLines: true)
    let end = scanner.endOfString(from: start)
    // A call may also be a part of what the expression is.
    guard scanner.byte(start) == ASCII.quote, end - start > 2,
      Self.endOfCall(from: start, in: scanner) == whole.range.upperBound
    else { return nil }
    let path = scanner.text[start + 1..<end - 1]
    let module = ["${path.module}/", "${path.root}/"].first { path.starts(with: $0) }
    name = path.dropFirst(module?.utf8.count ?? 0)
    if name.string.contains("${") { return nil }
    text = companions.text(name.string, from: .ownFolder)
    isTemplate = call == "templatefile("
  }

  /// The index behind the bracket that closes a call; `nil` if its arguments are not followed by one.
  private static func endOfCall(from start: Int, in scanner: HCLScanner) -> Int? {
    var index = start
    while true {
      let end = scanner.endOfExpression(from: index)
      index = scanner.endOfBlanks(from: end, overLines: true)
      guard scanner.byte(index) == ASCII.comma else { break }
      index = scanner.endOfBlanks(from: index + 1, overLines: true)
    }
    return scanner.byte(index) == ASCII.closeParenthesis ? index + 1 : nil
  }

  /// What the file comes to, which may depend on variables.
  var content: HCLValue {
    guard let text else { return .unread(name) }
    guard isTemplate else { return .text(text) }
    let scanner = HCLScanner(text)
    if HCLTemplate.hasDirectives(text.range, in: scanner, isString: false) { return .unknown }
    return .text(HCLTemplate.decoded(text.range, in: scanner, isString: false))
  }
}
