extension Format {
  /// The XML of Checkstyle, which many build servers and reviewdog read.
  package static let checkstyle = Format(
    name: "checkstyle", summary: "XML as Checkstyle writes it, for build servers"
  ) { settings in
    var report = CheckstyleReport(settings)
    return Writer { event, output in report.append(event, to: &output) }
  }
}
