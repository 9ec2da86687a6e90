package import WMLintDiagnostics

/// A way to write down what a run finds.
package struct Format: Sendable {
  /// The name that `--format` takes.
  package let name: String

  /// One line of help, without a full stop.
  package let summary: String

  /// Whether it speaks of every request, and not only of those that something was found in.
  package let listsRequests: Bool

  /// Whether it speaks of each record of a file of lines where that is asked for.
  package var listsRecords: Bool { name == Format.jsonLines.name }

  /// Whether it explains the rules that its diagnostics name.
  package let explainsRules: Bool

  /// Whether what it says of one file, or of a part of it, is the same whatever it said before.
  package let writesApart: Bool

  /// Whether people read it as it is printed: `--quiet` leaves its summary out.
  package let isForPeople: Bool

  /// Whether a diff is printed in its place.
  package let takesDiffs: Bool

  /// The most results of a run that whoever reads it takes; the others are left out.
  package let mostResults: Int

  private let start: @Sendable (WriterSettings) -> Writer

  init(
    name: String, summary: String, listsRequests: Bool = false, explainsRules: Bool = false,
    writesApart: Bool = false, isForPeople: Bool = false, takesDiffs: Bool = false,
    mostResults: Int = .max,
    start: @escaping @Sendable (WriterSettings) -> Writer
  ) {
    self.name = name
    self.summary = summary
    self.listsRequests = listsRequests
    self.explainsRules = explainsRules
    self.writesApart = writesApart
    self.isForPeople = isForPeople
    self.takesDiffs = takesDiffs
    self.mostResults = mostResults
    self.start = start
  }

  /// A writer of one report.
  package func writer(_ settings: WriterSettings) -> Writer { start(settings) }

  /// The whole report of a run whose events are all there.
  package func render(_ events: [Event], settings: WriterSettings) -> String {
    let writer = writer(settings)
    var output: [UInt8] = []
    for event in events { writer.write(event, to: &output) }
    return String(decoding: output, as: UTF8.self)
  }

  /// The formats there are, the default first.
  package static let all: [Format] = [
    .text, .compact, .json, .jsonLines, .sarif, .gitHub, .gitLab, .jUnit, .rdjson, .checkstyle,
  ]

  /// The format of that name, if there is one.
  package static func named(_ name: String) -> Format? { all.first { $0.name == name } }
}
