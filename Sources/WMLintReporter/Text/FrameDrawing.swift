import WMLintText

/// Draws the frames of one diagnostic, whose gutters are equally wide.
struct FrameDrawing {
  let palette: Palette

  /// The digits of the greatest line number.
  let digits: Int

  init(palette: Palette, lastLine: Int) {
    self.palette = palette
    digits = Self.digits(of: lastLine)
  }

  private static func digits(of number: Int) -> Int {
    var rest = number
    var digits = 1
    while rest >= 10 {
      rest /= 10
      digits += 1
    }
    return digits
  }

  /// Appends the line that says where a frame is.
  func appendPlace(of frame: Frame, to output: inout [UInt8]) {
    output.append(ASCII.space, times: digits + 1)
    palette.append("-->", in: .gutter, to: &output)
    output.append(ascii: " ")
    palette.append(escaping: frame.name, to: &output)
    output.append(ascii: ":")
    output.append(decimal: frame.start.line)
    output.append(ascii: ":")
    output.append(decimal: frame.start.column)
    output.append(ascii: "\n")
  }

  /// Appends the gutter without a number, as far as its bar.
  func appendBar(to output: inout [UInt8]) {
    output.append(ASCII.space, times: digits + 2)
    palette.append(ascii: "|", in: .gutter, to: &output)
  }

  /// Appends the source line, if it may be shown, and under it the marks with what is said beside
  /// them.
  func appendLine(
    of frame: Frame, mark: UInt8, style: Palette.Style, label: String?, to output: inout [UInt8]
  ) {
    guard let excerpt = frame.excerpt else { return }
    appendNumber(frame.start.line, to: &output)
    append(excerpt, to: &output)
    output.append(ascii: "\n")
    appendBar(to: &output)
    output.append(ASCII.space, times: excerpt.marked.lowerBound + excerpt.margin + 1)
    palette.begin(style, in: &output)
    output.append(mark, times: excerpt.marked.count)
    if excerpt.goesOn { output.append("…") }
    palette.end(in: &output)
    if let label {
      output.append(ascii: " ")
      palette.append(shown: label, in: style, to: &output)
    }
    output.append(ascii: "\n")
  }

  private func appendNumber(_ line: Int, to output: inout [UInt8]) {
    output.append(ASCII.space, times: digits + 1 - Self.digits(of: line))
    palette.begin(.gutter, in: &output)
    output.append(decimal: line)
    output.append(ascii: " ")
    output.append(ascii: "|")
    palette.end(in: &output)
  }

  private func append(_ excerpt: Excerpt, to output: inout [UInt8]) {
    guard !excerpt.glyphs.isEmpty || excerpt.isCutBefore || excerpt.isCutAfter else { return }
    output.append(ascii: " ")
    if excerpt.isCutBefore { palette.append("…", in: .gutter, to: &output) }
    for glyph in excerpt.glyphs { append(glyph, of: excerpt, to: &output) }
    if excerpt.isCutAfter { palette.append("…", in: .gutter, to: &output) }
  }

  private func append(_ glyph: Glyph, of excerpt: Excerpt, to output: inout [UInt8]) {
    switch glyph.form {
    case .plain, .verbatim: output.append(contentsOf: excerpt.bytes[glyph.bytes])
    case .tab: output.append(ASCII.space, times: glyph.cells.count)
    case .mask: output.append(ASCII.asterisk, times: glyph.cells.count)
    case .escapedByte(let byte):
      palette.append(Unprintable.escape(byte: byte), in: .escape, to: &output)
    case .escapedScalar(let scalar):
      palette.append(Unprintable.escape(scalar), in: .escape, to: &output)
    }
  }
}

/// A place with the line that it is in.
struct Frame {
  /// The name of the source, its secrets covered.
  let name: String
  let start: Position
  let excerpt: Excerpt?
}
