import WMLintDiagnostics
import WMLintText

extension Palette {
  /// Appends a text in a style, its secrets covered and its control characters escaped.
  func append(shown text: String, in style: Style? = nil, to output: inout [UInt8]) {
    if text.isShownAsItIs {
      append(text, in: style, to: &output)
    } else {
      append(escaping: Secrets.masked(text), in: style, to: &output)
    }
  }

  /// Appends a text that holds no secret in a style, its control characters escaped.
  func append(
    escaping text: String, in style: Style? = nil, startsLine: Bool = false,
    to output: inout [UInt8]
  ) {
    if let style { begin(style, in: &output) }
    if usesColor, startsLine || !text.isPlain {
      appendEscaping(text, in: style, startsLine: startsLine, to: &output)
    } else {
      output.append(escaping: text, startsLine: startsLine)
    }
    if style != nil { end(in: &output) }
  }

  /// Appends a line of a file, escaped as a terminal must obey none of it.
  func append(line: ArraySlice<UInt8>, in style: Style?, to output: inout [UInt8]) {
    let text = String(
      decoding: line.last == ASCII.carriageReturn ? line.dropLast() : line, as: UTF8.self)
    appendEscaping(text.replacing("\t", with: "    "), in: style, to: &output)
  }

  private func appendEscaping(
    _ text: String, in style: Style?, startsLine: Bool = false, to output: inout [UInt8]
  ) {
    Unprintable.forEach(in: text, startsLine: startsLine) { scalar, isEscaped in
      guard isEscaped else { return output.append(scalar) }
      append(Unprintable.escape(scalar.value), in: .escape, to: &output)
      if let style { begin(style, in: &output) }
    }
  }
}
