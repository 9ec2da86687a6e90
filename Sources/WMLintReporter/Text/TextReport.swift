import WMLintDiagnostics
import WMLintText

/// The report for people: each diagnostic in its frame, and a line that sums up.
struct TextReport {
  private let palette: Palette
  private var views: FileViews
  private var remarks: [Remark] = []

  init(_ settings: WriterSettings) {
    palette = Palette(usesColor: settings.usesColor)
    views = FileViews(
      lineLimit: Excerpt.limit(in: settings.columns), counting: settings.unit)
  }

  mutating func append(_ event: Event, to output: inout [UInt8]) {
    switch event {
    case .file(let sources): views.replace(with: sources)
    case .diagnostic(let diagnostic): append(diagnostic, to: &output)
    case .unlisted(let unlisted):
      output.append("… and ")
      output.append(shown: unlisted.sentence)
      output.append("\n\n")
    case .end(let summary):
      output.append(summary.line)
      output.append("\n")
      for remark in remarks {
        output.append(shown: Secrets.masked(remark.line))
        output.append("\n")
      }
    case .remark(let remark): remarks.append(remark)
    // The command says on the standard error what it could not read.
    case .begin, .request, .failure, .record: break
    }
  }

  private mutating func append(_ diagnostic: Diagnostic, to output: inout [UInt8]) {
    let style = Palette.Style(diagnostic.severity)
    palette.append(diagnostic.severity.rawValue, in: style, to: &output)
    output.append(": ")
    palette.append(shown: diagnostic.message, in: .message, to: &output)
    output.append(" [")
    output.append(diagnostic.rule)
    output.append("]\n")

    let frame = views.frame(of: diagnostic.range)
    let places = diagnostic.notes.map { note in note.range.flatMap { views.frame(of: $0) } }
    let lastLine = places.reduce(frame?.start.line ?? 1) { max($0, $1?.start.line ?? 1) }
    let drawing = FrameDrawing(palette: palette, lastLine: lastLine)

    var label: String?
    if let frame {
      label = frame.excerpt.flatMap { self.label(diagnostic.help, beside: $0) }
      drawing.appendPlace(of: frame, to: &output)
      if frame.excerpt != nil {
        drawing.appendBar(to: &output)
        output.append(ascii: "\n")
      }
      drawing.appendLine(of: frame, mark: ASCII.caret, style: style, label: label, to: &output)
    }
    if let pointer = diagnostic.pointer, !pointer.isEmpty {
      drawing.appendRemark("at ", pointer, to: &output)
    }
    if let name = diagnostic.request?.name, !name.isEmpty {
      drawing.appendRemark("in ", Secrets.masked(name), to: &output)
    }
    if let key = diagnostic.request?.key {
      drawing.appendRemark("in ", "record " + Secrets.masked(key), to: &output)
    }
    for index in places.indices where places[index] == nil {
      drawing.appendRemark("note: ", diagnostic.notes[index].message, to: &output)
    }
    if label == nil, let help = diagnostic.help {
      drawing.appendRemark("help: ", help, to: &output)
    }
    if let fix = diagnostic.fix, fix.mayBeShown, fix.canBeWritten {
      let command = fix.command
      drawing.appendRemark("fix: ", command.span, to: &output)
    }
    for index in places.indices {
      guard let place = places[index] else { continue }
      drawing.append(diagnostic.notes[index].message, at: place, to: &output)
    }
    output.append(ascii: "\n")
  }

  /// The help if it is short enough to be beside the marks.
  private func label(_ help: String?, beside excerpt: Excerpt) -> String? {
    guard let help, let cells = DisplayWidth.cells(ofShown: help) else { return nil }
    let end = excerpt.marked.upperBound + excerpt.margin + (excerpt.goesOn ? 1 : 0)
    return end + 1 + cells <= views.lineLimit ? help : nil
  }
}
