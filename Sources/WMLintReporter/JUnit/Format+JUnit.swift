extension Format {
  /// A JUnit report, which most servers for continuous integration read.
  package static let jUnit = Format(
    name: "junit", summary: "a JUnit report with a test case for each request",
    listsRequests: true
  ) { settings in
    var report = JUnitReport(settings)
    return Writer { event, output in report.append(event, to: &output) }
  }
}
