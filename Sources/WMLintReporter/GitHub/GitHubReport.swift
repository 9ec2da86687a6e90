import WMLintDiagnostics
import WMLintText

/// The report as workflow commands, one a line: `::error file=…,line=…::message`.
struct GitHubReport {
  private var views: FileViews

  init(_ settings: WriterSettings) { views = FileViews(counting: settings.unit) }

  mutating func append(_ event: Event, to output: inout [UInt8]) {
    switch event {
    case .file(let sources): views.replace(with: sources)
    case .diagnostic(let diagnostic): append(diagnostic, to: &output)
    case .failure(let failure): append(failure, to: &output)
    case .remark(let remark): append(remark, to: &output)
    case .unlisted(let unlisted): append(unlisted, to: &output)
    case .begin, .request, .record, .end: break
    }
  }

  private mutating func append(_ diagnostic: Diagnostic, to output: inout [UInt8]) {
    output.append("::\(Self.command(diagnostic.severity)) ")
    let place = views.place(of: diagnostic.range)
    if let place {
      append(place, to: &output)
      output.append(",")
    }
    output.append("title=")
    output.append(property: diagnostic.rule)
    output.append("::")
    // The log shows the message alone, so that it must say the place too.
    if let place {
      output.append(message: Self.words(place) + ": ")
    }
    output.append(message: diagnostic.sentence)
    for note in diagnostic.notes {
      output.append(message: "\nnote: \(note.message)")
      guard let place = note.range.flatMap({ views.place(of: $0) }) else { continue }
      output.append(message: " (\(Self.words(place)))")
    }
    output.append("\n")
  }

  private func append(_ place: Place, to output: inout [UInt8]) {
    output.append("file=")
    output.append(property: PathReference.relative(place.name))
    output.append(",line=\(place.start.line)")
    // GitHub refuses columns where an annotation goes over several lines.
    if place.end.line == place.start.line {
      output.append(",col=\(place.start.column),endColumn=\(place.end.column)")
    } else {
      output.append(",endLine=\(place.end.line)")
    }
  }

  private static func words(_ place: Place) -> String {
    "\(PathReference.relative(place.name)):\(place.start.line):\(place.start.column)"
  }

  private func append(_ failure: Failure, to output: inout [UInt8]) {
    output.append("::error file=")
    output.append(property: PathReference.relative(failure.file))
    output.append(",title=wmlint::")
    output.append(message: "\(failure.file): \(failure.message)")
    output.append("\n")
  }

  private func append(_ remark: Remark, to output: inout [UInt8]) {
    output.append("::notice ")
    append(Place(name: remark.file, start: remark.start, end: remark.end), to: &output)
    output.append(",title=")
    output.append(property: remark.rule)
    output.append("::")
    output.append(message: remark.message + (remark.count == 1 ? "" : " (\(remark.count) times)"))
    output.append("\n")
  }

  private func append(_ unlisted: Unlisted, to output: inout [UInt8]) {
    output.append("::notice file=")
    output.append(property: PathReference.relative(unlisted.file))
    output.append(",title=invalid-json::")
    output.append(message: unlisted.sentence)
    output.append("\n")
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }
}

extension [UInt8] {
  /// Appends the text of a command: percent signs and line ends are escaped as Actions reads them.
  fileprivate mutating func append(message text: String) { append(text, alsoEscaping: "") }

  /// Appends the value of a property, which a colon or a comma would end.
  fileprivate mutating func append(property text: String) { append(text, alsoEscaping: ":,") }

  private mutating func append(_ text: String, alsoEscaping special: String) {
    Unprintable.forEach(in: Secrets.masked(text)) { scalar, isEscaped in
      switch scalar {
      case "%": append("%25")
      case "\r": append("%0D")
      case "\n": append("%0A")
      case ":" where special.contains(":"): append("%3A")
      case "," where special.contains(","): append("%2C")
      case _ where isEscaped: append(Unprintable.escape(scalar.value))
      default: append(scalar)
      }
    }
  }
}
