extension Format {
  /// SARIF 2.1.0, the exchange format of static analysis, which code scanning reads.
  package static let sarif = Format(
    name: "sarif", summary: "SARIF 2.1.0, for code scanning", explainsRules: true
  ) { settings in
    var report = SARIFReport(settings)
    return Writer { event, output in report.append(event, to: &output) }
  }
}
