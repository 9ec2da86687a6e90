import WMLintDiagnostics
import WMLintText

extension FrameDrawing {
  /// Appends a remark under a frame; its second and later lines are under its first.
  func appendRemark(_ name: String, _ text: String, to output: inout [UInt8]) {
    appendRemark(name, text.utf8.span, to: &output)
  }

  /// Appends a remark of which the text is given as UTF-8.
  func appendRemark(_ name: String, _ text: Span<UInt8>, to output: inout [UInt8]) {
    output.append(ASCII.space, times: digits + 2)
    palette.append(ascii: "=", in: .gutter, to: &output)
    output.append(ascii: " ")
    output.append(name)
    if text.areShownAsTheyAre {
      output.append(text)
      output.append(ascii: "\n")
      return
    }
    let whole = String(decoding: text.indices.map { text[$0] }, as: UTF8.self)
    let lines =
      text.areShownPlain
      ? [whole[...]] : whole.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      if index > 0 {
        output.append("\n")
        if !line.isEmpty { output.append(ASCII.space, times: digits + 4 + name.utf8.count) }
      }
      palette.append(
        escaping: Secrets.masked(String(line)), startsLine: index > 0, to: &output)
    }
    output.append("\n")
  }

  /// Appends a note that speaks of a place of its own.
  func append(_ note: String, at frame: Frame, to output: inout [UInt8]) {
    palette.append("note", in: .note, to: &output)
    output.append(": ")
    palette.append(shown: note, to: &output)
    output.append("\n")
    appendPlace(of: frame, to: &output)
    appendLine(of: frame, mark: ASCII.hyphen, style: .aside, label: nil, to: &output)
  }
}
