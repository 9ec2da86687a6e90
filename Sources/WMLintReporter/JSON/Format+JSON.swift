extension Format {
  /// One JSON text for programs, whose keys stay what they are.
  package static let json = Format(
    name: "json", summary: "one JSON text with everything, for programs"
  ) { settings in
    var report = JSONReport(settings)
    return Writer { event, output in report.append(event, to: &output) }
  }
}
