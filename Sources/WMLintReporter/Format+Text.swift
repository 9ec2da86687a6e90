import WMLintDiagnostics
import WMLintText

extension Format {
  /// Each diagnostic with its line and marks under the place.
  package static let text = Format(
    name: "text", summary: "each mistake with its line, for people"
  ) { settings in
    var drawing = TextDrawing(Palette(settings.usesColor))
    return { event, output in
      switch event {
      case .file(let sources): drawing.view = FileView(sources)
      case .diagnostic(let diagnostic): output += Array(drawing.text(of: diagnostic).utf8)
      case .end(let summary): output += Array((SummaryLine.text(summary) + "\n").utf8)
      case .begin, .request, .failure: break
      }
    }
  }
}

/// Draws diagnostics for people.
private struct TextDrawing {
  private static let longestLabel = 60
  private let palette: Palette
  var view = FileView()

  init(_ palette: Palette) { self.palette = palette }

  mutating func text(of diagnostic: Diagnostic) -> String {
    let severity = diagnostic.severity
    var text = palette.severity(severity, severity.rawValue)
    text += palette.strong(": " + Shown.text(diagnostic.message)) + " [\(diagnostic.rule)]\n"
    let help = diagnostic.help.map(Shown.text)
    let label = help.flatMap { $0.count <= Self.longestLabel ? $0 : nil }
    let palette = palette
    text += frame(diagnostic.range, label: label) { palette.severity(severity, $0) }
    let margin = margin(diagnostic.range)
    if let help, label == nil { text += margin + palette.frame("= ") + "help: \(help)\n" }
    if let pointer = diagnostic.pointer, !pointer.isEmpty {
      text += margin + palette.frame("= ") + "at \(Shown.text(pointer))\n"
    }
    for note in diagnostic.notes { text += self.text(of: note, margin) }
    return text + "\n"
  }

  private mutating func text(of note: Note, _ margin: String) -> String {
    let message = Shown.text(note.message)
    let palette = palette
    guard let range = note.range else { return margin + palette.frame("= ") + "note: \(message)\n" }
    return margin + palette.frame("= ") + "note: \(message)\n"
      + frame(range, label: nil) { palette.frame($0) }
  }

  private mutating func margin(_ range: SourceRange) -> String {
    let line = String(view.positions(range).start.line)
    return String(repeating: " ", count: line.count + 2)
  }

  private mutating func frame(
    _ range: SourceRange, label: String?, _ paint: (String) -> String
  ) -> String {
    let start = view.positions(range).start
    let line = String(start.line)
    let margin = String(repeating: " ", count: line.count)
    let name = view.name(range.source)
    var text = margin + palette.frame(" --> ") + "\(name):\(start.line):\(start.column)\n"
    guard let excerpt = view.excerpt(range) else { return text }
    let bar = palette.frame("|")
    text += "\(margin)  \(bar)\n"
    text += " " + palette.frame(line) + " \(bar)"
    text += excerpt.text.isEmpty ? "\n" : " \(excerpt.text)\n"
    let marks = String(repeating: "^", count: excerpt.marks) + (label.map { " " + $0 } ?? "")
    text +=
      "\(margin)  \(bar) " + String(repeating: " ", count: excerpt.indent) + paint(marks) + "\n"
    return text
  }
}
