extension Format {
  /// A JSON text a line, for programs that read while the run goes on.
  package static let jsonLines = Format(
    name: "jsonl", summary: "one JSON text for each diagnostic, a line each, and the summary last",
    writesApart: true
  ) { settings in
    var report = JSONLinesReport(settings)
    return Writer { event, output in report.append(event, to: &output) }
  }
}
