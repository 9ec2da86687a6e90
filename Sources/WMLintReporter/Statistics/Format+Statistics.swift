extension Format {
  /// How often each rule was broken, for whoever begins with an old repository.
  package static let statistics = Format(
    name: "statistics", summary: "how often each rule was broken"
  ) { _ in
    var report = StatisticsReport()
    return Writer { event, output in report.append(event, to: &output) }
  }
}
