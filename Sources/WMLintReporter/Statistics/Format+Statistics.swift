extension Format {
  /// How often each rule was broken, for whoever begins with an old repository.
  package static let statistics = Format(
    name: "statistics", summary: "how often each rule was broken"
  ) { _ in
    var report = StatisticsReport()
    return Writer { event, output in report.append(event, to: &output) }
  }

  /// The same as one JSON text.
  private static let statisticsInJSON = Format(
    name: "statistics", summary: "how often each rule was broken"
  ) { settings in
    var report = StatisticsReport(toolVersion: settings.toolVersion)
    return Writer { event, output in report.append(event, to: &output) }
  }

  /// What is printed in its place where statistics are asked for; `nil` if it cannot hold them.
  package var ofStatistics: Format? {
    switch name {
    case Self.text.name: .statistics
    case Self.json.name: .statisticsInJSON
    default: nil
    }
  }
}
