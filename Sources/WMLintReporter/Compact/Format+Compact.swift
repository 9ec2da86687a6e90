extension Format {
  /// One line for each diagnostic, which editors and `grep` understand.
  package static let compact = Format(
    name: "compact",
    summary: "one line for each diagnostic: file:line:column: severity: message: help [rule]",
    writesApart: true
  ) { settings in
    var report = CompactReport(settings)
    return Writer { event, output in report.append(event, to: &output) }
  }
}
