import WMLintText

/// The placeholders for unknown values.
extension StringEvaluator {
  /// Functions that put several texts together, in lower case.
  private static let joining: Set<String> = [
    "implode", "join", "joined", "joining", "jointostring",
  ]

  /// Functions that append several segments, given as one value, to a URL.
  private static let takingPaths: Set<String> = [
    "AppendPathSegments", "addEncodedPathSegments", "addPathSegments", "encodedPath",
  ]

  /// The most tokens of a value that are searched for such a function.
  private static let farthest = 64

  mutating func appendBlank(_ range: Range<Int>) {
    let product = beginsURL ? names.otherProduct(in: range) : nil
    appendBlank(product ?? blankName(of: range), standingFor: code.place(of: range))
  }

  /// The name of the placeholder for a value.
  func blankName(of range: Range<Int>) -> String {
    mayBeSegments(range) ? "path" : names.name(ofID: range) ?? ""
  }

  /// Whether what comes next is the host of a URL, or what is before its path.
  private var beginsURL: Bool { blank == .braces && joined.count <= "https://".utf8.count }

  mutating func appendBlank(_ name: String, standingFor place: SourceRange) {
    joined.append(blank.form.around(name).utf8, standingFor: place)
  }

  /// Whether a value is more than one segment of a path: what is joined by slashes, and all that a
  /// list has.
  private func mayBeSegments(_ range: Range<Int>) -> Bool {
    guard blank == .braces, let first = range.first, let last = range.last else { return false }
    if code.isSymbol(first, "...") || code.isSymbol(last, "...") { return true }
    // In Go and C# that dereferences a pointer.
    let hasStars = code.language.dialect == .python || code.language.objects == .ruby
    if hasStars, code.isSymbol(first, "*") { return true }
    let isOnly = code.isSymbol(first - 1, "(") && code.isSymbol(last + 1, ")")
    if isOnly, Self.takingPaths.contains(code.wordBefore(first - 1)) { return true }
    var core = CodeExpression.core(of: range, in: code)
    if core.count == 1, let name = core.first, code.isName(name), let value = names.value(of: name)
    {
      core = value
    }
    return core.prefix(Self.farthest).contains(where: joinsSegments)
  }

  /// Whether a token is the name of a function that joins by a slash, or PowerShell's sign.
  private func joinsSegments(_ name: Int) -> Bool {
    guard code.isName(name), Self.joining.contains(code.word(name).lowercased()) else {
      return false
    }
    if code.isSymbol(name - 1, "-") { return isSlash(name + 1) }
    guard code.isSymbol(name + 1, "("), code.partners[name + 1] > name else { return false }
    // `"/".join(parts)`, `joined(separator: "/")`, `strings.Join(parts, "/")`
    return isSlash(name - 2) || isSlash(name + 2) || isSlash(name + 4)
      || isSlash(code.partners[name + 1] - 1)
  }

  /// Whether a token is a text of one slash.
  func isSlash(_ token: Int) -> Bool {
    guard code.isText(token) else { return false }
    let content = code.tokens[token].content
    return content.count == 1 && code.text[content].equals("/")
  }

  /// Whether an empty value is only what something begins with: an element of an object, or a member
  /// of a class that is no constant. What fills it may be anywhere.
  func mayBeFilled(
    _ value: Range<Int>, _ part: StringEvaluator, isElement: Bool = false
  ) -> Bool {
    guard blank == .braces, part.joined.count == 0 else { return false }
    return names.isState(setTo: value, isElement: isElement)
  }
}
