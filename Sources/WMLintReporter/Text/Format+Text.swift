extension Format {
  /// Each diagnostic with the line it is in, for people.
  package static let text = Format(
    name: "text", summary: "each problem with the line it is in, for people",
    writesApart: true, isForPeople: true
  ) { settings in
    var report = TextReport(settings)
    return Writer { event, output in report.append(event, to: &output) }
  }
}
