package import WMLintDiagnostics

/// A way to write what happens in a run.
package struct Format: Sendable {
  /// Takes the events of a run in order and appends bytes; it keeps only what its output needs.
  package typealias Writer = (Event, inout [UInt8]) -> Void

  package let name: String

  /// One line of help.
  package let summary: String
  private let makeWriter: @Sendable (WriterSettings) -> Writer

  init(
    name: String, summary: String, makeWriter: @escaping @Sendable (WriterSettings) -> Writer
  ) {
    self.name = name
    self.summary = summary
    self.makeWriter = makeWriter
  }

  /// A writer for one run.
  package func writer(_ settings: WriterSettings) -> Writer { makeWriter(settings) }

  /// What a whole run looks like.
  package func render(_ events: [Event], _ settings: WriterSettings) -> String {
    let writer = writer(settings)
    var bytes: [UInt8] = []
    for event in events { writer(event, &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The formats there are, the default first.
  package static let all: [Format] = [.text, .compact, .json]
}

/// What a format needs to know of the run.
package struct WriterSettings: Sendable {
  package let usesColor: Bool
  package let toolVersion: String

  package init(usesColor: Bool, toolVersion: String) {
    self.usesColor = usesColor
    self.toolVersion = toolVersion
  }
}
