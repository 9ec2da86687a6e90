extension Format {
  /// The Diagnostic Format of reviewdog, which comments on merge requests of many services.
  package static let rdjson = Format(
    name: "rdjson", summary: "the Diagnostic Format of reviewdog"
  ) { _ in
    var report = RDJSONReport()
    return Writer { event, output in report.append(event, to: &output) }
  }
}
