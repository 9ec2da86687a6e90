import Testing
import WMLintDiagnostics
import WMLintReporter
import WMLintTestSupport
import WMLintText

/// Every format writes one shared list of events as recorded, and never a secret or a control
/// character.
@Suite struct FormatTests {
  @Test(arguments: Format.all.map(\.name))
  func writesTheSharedEventsAsRecorded(named name: String) throws {
    let format = try #require(Format.named(name))
    let report = format.render(SharedEvents.all, settings: SharedEvents.settings)
    try expectGolden(report, in: "formats/\(name).golden")
  }

  @Test func writesColorsAsRecorded() throws {
    let settings = WriterSettings(usesColor: true, toolVersion: "0.1.0")
    let report = Format.text.render(SharedEvents.all, settings: settings)
    try expectGolden(report, in: "formats/text-color.golden")
  }

  @Test(arguments: Format.all.map(\.name))
  func neverShowsASecretOrAControlCharacter(named name: String) throws {
    let format = try #require(Format.named(name))
    let report = format.render(SharedEvents.all, settings: SharedEvents.settings)
    #expect(!report.contains(SharedEvents.secret))
    #expect(!report.contains("\u{1B}"))
  }

  /// What other tools read counts as they do, whatever is asked for.
  @Test(arguments: Format.all.map(\.name))
  func countsColumnsAsAsked(named name: String) throws {
    let format = try #require(Format.named(name))
    let sample = Sample("é🧑 x", name: "a.json")
    let diagnostic = Diagnostic(
      rule: "r", severity: .error, message: "m", range: sample.range(of: "x"))
    let events = [Event.begin, .file([sample.source]), .diagnostic(diagnostic), .end(Summary())]
    let reports = ColumnUnit.allCases.map { unit in
      format.render(events, settings: WriterSettings(counting: unit, toolVersion: "0"))
    }
    let differ = !["sarif", "rdjson", "gitlab"].contains(name)
    #expect(Set(reports).count == (differ ? 3 : 1))
  }

  @Test func knowsNoOtherFormat() { #expect(Format.named("yaml") == nil) }

  @Test(arguments: [
    (Summary(), "no problems in 0 requests, 0 files"),
    (
      Summary(files: 0, otherHosts: 7),
      "no problems in 0 requests, 0 files; skipped 7 requests to other hosts"
    ),
    (Summary(files: 2, requests: 3), "no problems in 3 requests, 2 files"),
    (
      Summary(files: 2, requests: 2, errors: 2),
      "2 problems (2 errors) in 2 requests, 2 files"
    ),
    (
      Summary(files: 1, requests: 1, warnings: 1, notes: 1),
      "1 problem (1 warning) and 1 note in 1 request, 1 file"
    ),
    (
      Summary(files: 1, requests: 2, otherHosts: 4, errors: 1, warnings: 2, notes: 2),
      "3 problems (1 error, 2 warnings) and 2 notes in 2 requests, 1 file; "
        + "skipped 4 requests to other hosts"
    ),
    (Summary(files: 1, requests: 1, notes: 1), "no problems and 1 note in 1 request, 1 file"),
  ])
  func sumsUp(_ summary: Summary, as line: String) {
    let settings = WriterSettings(toolVersion: "0")
    #expect(Format.text.render([.begin, .end(summary)], settings: settings) == line + "\n")
  }
}

extension Summary {
  fileprivate init(
    files: Int, requests: Int = 0, otherHosts: Int = 0, errors: Int = 0, warnings: Int = 0,
    notes: Int = 0
  ) {
    self.init()
    self.files = files
    self.requests = requests
    self.unchecked.otherHosts = otherHosts
    self.errors = errors
    self.warnings = warnings
    self.notes = notes
  }
}
