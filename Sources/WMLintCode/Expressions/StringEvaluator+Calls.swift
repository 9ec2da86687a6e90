import WMLintRequests
import WMLintText

/// Calls that return strings.
extension StringEvaluator {
  mutating func appendCall(_ range: Range<Int>, _ whole: Range<Int>, _ depth: Int) {
    let open = code.partners[range.upperBound - 1]
    let call = CodeCall(at: open, in: code)
    let name = call?.name(in: code) ?? code.wordBefore(open).lowercased()
    let arguments = code.elements(in: open + 1..<range.upperBound - 1)
    if CodeExpression.formats.contains(name), let format = receiver(of: open, in: range) {
      return appendFormat(format, arguments, whole, depth, by: "")
    }
    if CodeExpression.formats.contains(name), let first = arguments.first {
      return appendFormat(
        CodeExpression.valueOfArgument(first, in: code), Array(arguments.dropFirst()), whole, depth,
        by: call?.components.dropFirst().first ?? "")
    }
    // `String(format: "…/%@", id)` of Swift.
    if code.language.objects == .swift, name == "string", let first = arguments.first,
      code.isWord(first.lowerBound, "format"), code.isSymbol(first.lowerBound + 1, ":")
    {
      return appendFormat(
        CodeExpression.valueOfArgument(first, in: code), Array(arguments.dropFirst()), whole, depth,
        by: "String")
    }
    if blank == .braces, let call, appendAddress(of: call, whole, depth) { return }
    // `string.Concat(base, path)`
    if name == "concat", call?.components.last?.lowercased() == "string", arguments.count > 1 {
      for argument in arguments { append(argument, depth: depth + 1) }
      return
    }
    if blank == .braces, let call, let joined = joinedURL(call, in: range) {
      return append(joined, whole, depth)
    }
    // `QueryHelpers.AddQueryString(url, "pageSize", "25")`
    if blank == .braces, name == "addquerystring", let first = arguments.first {
      return append(first, depth: depth + 1)
    }
    let known = blank == .braces ? CodeExpression.addresses : CodeExpression.contents
    // `[System.Net.Http.StringContent]::new(…)` of PowerShell.
    let type = code.language.hasCommands && name == "new" ? call?.components.dropFirst().first : nil
    let isTransparent = known.contains(type?.lowercased() ?? name)
    let words = NameWords.of(call?.components.first ?? "")
    let makesAddress = words.contains(where: CodeWords.addresses.contains)
    for argument in arguments {
      var part = part
      part.append(CodeExpression.valueOfArgument(argument, in: code), depth: depth + 1)
      guard part.holdsLiteral,
        isTransparent ? part.isContent : part.isPath || makesAddress && part.isAPIPath
      else { continue }
      // What another function puts before a path is not known.
      if !isTransparent, !part.hasHost { appendBlank(range.lowerBound..<range.lowerBound + 1) }
      isMade = isMade || !isTransparent && !makesAddress
      return take(part, at: nil)
    }
    appendBlank(whole)
  }

  /// What a function is one of, where that is a variable and not the type of all texts.
  private func receiver(of open: Int, in range: Range<Int>) -> Range<Int>? {
    guard code.isMemberOperator(open - 2), open - 2 > range.lowerBound else { return nil }
    let types = ["String", "string", "str", "fmt", "StringUtils", "MessageFormat", "NSString"]
    if types.contains(where: { code.isWord(open - 3, $0) }) { return nil }
    return range.lowerBound..<open - 2
  }

  /// Whether it is a path that can be ours.
  private var isPath: Bool {
    WordSearch("/participants").finds(in: joined.text) && blank == .braces
  }

  /// Whether it is a path of an API, which a function puts a host before.
  private var isAPIPath: Bool { blank == .braces && joined.text.starts(with: "/api/v2/") }

  /// Whether it can be what it is handed on as: a body begins with a bracket.
  private var isContent: Bool {
    let first = joined.text.bytes.first { $0 > ASCII.space }
    return blank == .braces || first == ASCII.openBrace || first == ASCII.openBracket
  }
}
