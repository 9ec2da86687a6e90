import WMLintText

/// A call of `file("body.json")` or `templatefile("body.tftpl", { … })`, whose file is beside the linted one.
struct HCLFileCall {
  /// The text of the file.
  private let text: MappedText

  /// Whether placeholders and directives of Terraform are filled in it.
  private let isTemplate: Bool

  /// The call that an expression is; `nil` if it is none, or its file cannot be opened.
  init?(_ expression: Range<Int>, in scanner: HCLScanner, beside companions: CompanionFiles) {
    let whole = scanner.text[expression].trimmed
    let name = ["file(", "templatefile("].first { whole.starts(with: $0) }
    guard let name else { return nil }
    let start = scanner.endOfBlanks(
      from: whole.range.lowerBound + name.utf8.count, overLines: true)
    let end = scanner.endOfString(from: start)
    // A call may also be a part of what the expression is.
    guard scanner.byte(start) == ASCII.quote, end - start > 2,
      Self.endOfCall(from: start, in: scanner) == whole.range.upperBound
    else { return nil }
    var path = scanner.text[start + 1..<end - 1].string
    for module in ["${path.module}/", "${path.root}/"] where path.hasPrefix(module) {
      path.removeFirst(module.count)
    }
    guard !path.contains("${"), let text = companions.text(path, from: .ownFolder) else {
      return nil
    }
    self.text = text
    isTemplate = name == "templatefile("
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

  /// What the file comes to; `nil` if that depends on variables.
  var content: MappedText? {
    guard isTemplate else { return text }
    let scanner = HCLScanner(text)
    if HCLTemplate.hasDirectives(text.range, in: scanner, isString: false) { return nil }
    return HCLTemplate.decoded(text.range, in: scanner, isString: false)
  }
}
