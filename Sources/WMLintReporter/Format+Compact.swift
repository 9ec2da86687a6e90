import WMLintDiagnostics
import WMLintText

extension Format {
  /// One line for each diagnostic.
  package static let compact = Format(
    name: "compact", summary: "one line each: file, line, column, message"
  ) { _ in
    var view = FileView()
    return { event, output in
      switch event {
      case .file(let sources): view = FileView(sources)
      case .diagnostic(let diagnostic):
        let start = view.positions(diagnostic.range).start
        let place = "\(view.name(diagnostic.range.source)):\(start.line):\(start.column)"
        let message = Shown.text(diagnostic.message)
        output += Array(
          "\(place): \(diagnostic.severity.rawValue): \(message) [\(diagnostic.rule)]\n".utf8)
      case .begin, .request, .failure, .end: break
      }
    }
  }
}
