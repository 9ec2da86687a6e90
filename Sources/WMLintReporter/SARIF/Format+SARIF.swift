extension Format {
  /// The most results of a run that GitHub's code scanning takes; it refuses a log with more.
  static let mostSARIFResults = 25_000

  /// SARIF 2.1.0, the exchange format of static analysis, which code scanning reads.
  package static let sarif = Format(
    name: "sarif", summary: "SARIF 2.1.0, for code scanning", explainsRules: true,
    mostResults: mostSARIFResults
  ) { settings in
    var report = SARIFReport(settings)
    return Writer { event, output in report.append(event, to: &output) }
  }
}
