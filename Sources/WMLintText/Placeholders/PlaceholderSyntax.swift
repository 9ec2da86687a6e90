/// How placeholders are written in one kind of text; all placeholders are read here.
@usableFromInline package struct PlaceholderSyntax: Sendable {
  /// The first form that opens decides.
  private let forms: [PlaceholderForm]

  /// Whether a name behind a dollar sign is a placeholder too: `$input.level`, `$!x.y`.
  private let takesNames: Bool

  /// The bytes that a placeholder may begin with.
  @usableFromInline let beginnings: ByteSet

  /// The longest placeholder, so that a row of brackets that nothing closes is read in one go.
  private let longest: Int

  private init(_ forms: [PlaceholderForm], takesNames: Bool, longest: Int) {
    self.longest = longest
    self.forms = forms
    self.takesNames = takesNames
    beginnings = ByteSet(forms.map { $0.open[0] })
  }

  /// Of URLs.
  package static let url = PlaceholderSyntax(
    [
      .doubleBraces, .dollarBraces, .quietBraces, .dollarParentheses, .hashBraces, .atBraces,
      .braces, .angles, .doubleBrackets,
    ], takesNames: false, longest: 256)

  /// Of bodies, in which braces are an object.
  package static let body = PlaceholderSyntax(
    [
      .doubleBraces, .dollarBraces, .quietBraces, .dollarParentheses, .doubleDollarBraces,
      .quietDoubleDollarBraces,
    ], takesNames: true, longest: 1_024)

  /// Of values of bodies that are no strings, where `<name>` is no text in angle brackets.
  package static let value = PlaceholderSyntax(
    body.forms + [.angles], takesNames: true, longest: body.longest)

  /// Whether a placeholder may begin with a byte.
  @inlinable package func mayBegin(with byte: UInt8) -> Bool {
    beginnings.contains(byte)
  }

  /// The index behind the placeholder at an index, `end` at most; `nil` if none begins there.
  package func end(at start: Int, before end: Int, _ byte: (Int) -> UInt8) -> Int? {
    guard start < end, mayBegin(with: byte(start)) else { return nil }
    let upper = min(end, start + longest)
    for form in forms where opens(form, at: start, before: upper, byte) {
      return form.end(at: start, before: upper, byte)
    }
    guard takesNames, byte(start) == ASCII.dollar else { return nil }
    return PlaceholderName.end(
      at: PlaceholderName.start(behindDollar: start, byte), before: upper, byte)
  }

  /// The index behind the placeholder at an index of some bytes, `end` at most.
  package func end(at start: Int, before end: Int, in bytes: [UInt8]) -> Int? {
    self.end(at: start, before: end) { $0 < bytes.count ? bytes[$0] : 0 }
  }

  /// Where placeholders are in a part of a text.
  package func ranges(in part: Range<Int>, of bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = part.lowerBound
    while index < part.upperBound {
      if let end = end(at: index, before: part.upperBound, in: bytes) {
        found.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  private func opens(
    _ form: PlaceholderForm, at start: Int, before end: Int, _ byte: (Int) -> UInt8
  ) -> Bool {
    guard start + form.open.count <= end else { return false }
    for index in form.open.indices where byte(start + index) != form.open[index] { return false }
    return true
  }
}
