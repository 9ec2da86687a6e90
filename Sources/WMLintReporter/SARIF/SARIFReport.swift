import WMLintDiagnostics

/// The report as one SARIF log with one run, whose results are written as they come.
struct SARIFReport {
  private let settings: WriterSettings

  /// The places of the rules in the log, by their ids.
  let ruleIndexes: [String: Int]
  var views = FileViews()
  var fingerprints = Fingerprints()

  /// What is said of the run itself, by how much it weighs.
  private var notifications: [(level: String, message: String)] = []
  private var hasFailed = false
  private var results = 0
  private var unlistedResults = 0

  init(_ settings: WriterSettings) {
    self.settings = settings
    ruleIndexes = Dictionary(
      settings.rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func append(_ event: Event, to output: inout [UInt8]) {
    switch event {
    case .begin: begin(in: &output)
    case .file(let sources):
      views.replace(with: sources)
      fingerprints.begin(sources)
    case .request, .record: break
    case .diagnostic(let diagnostic):
      guard results < Format.mostSARIFResults else {
        unlistedResults += 1
        return
      }
      output.append(results > 0 ? ",\n     " : "\n     ")
      results += 1
      append(diagnostic, to: &output)
    case .failure(let failure):
      notify("error", "\(failure.file): \(failure.message)")
      hasFailed = true
    case .unlisted(let unlisted): notify("note", unlisted.sentence)
    case .remark(let remark): notify("note", remark.line)
    case .end: end(in: &output)
    }
  }

  private func begin(in output: inout [UInt8]) {
    output.append(
      """
      {"$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/\
      sarif-schema-2.1.0.json",
       "version": "2.1.0",
       "runs": [
         {"tool": {"driver": {"name": "wmlint", "version": \

      """)
    output.append(jsonString: settings.toolVersion)
    output.append(member: "informationUri")
    output.append(jsonString: RulePage.ofTheAPI)
    output.append(",\n     \"rules\": [")
    for (index, rule) in settings.rules.enumerated() {
      output.append(index == 0 ? "\n       " : ",\n       ")
      append(rule, to: &output)
    }
    // Columns of GitHub's editor are UTF-16 code units unless the log says otherwise.
    output.append("]}},\n    \"columnKind\": \"unicodeCodePoints\",\n    \"results\": [")
  }

  private mutating func end(in output: inout [UInt8]) {
    if unlistedResults > 0 {
      let most = Unlisted.grouped(Format.mostSARIFResults)
      notify(
        "warning",
        "\(Unlisted.grouped(unlistedResults)) results are left out: code scanning takes "
          + "\(most) a run")
    }
    output.append("],\n    \"invocations\": [{")
    output.append(member: "executionSuccessful", isFirst: true)
    output.append(hasFailed ? "false" : "true")
    if !notifications.isEmpty {
      output.append(member: "toolExecutionNotifications")
      output.append("[")
      for (index, notification) in notifications.enumerated() {
        output.append(index == 0 ? "{" : ", {")
        output.append(member: "level", isFirst: true)
        output.append(jsonString: notification.level)
        append(message: notification.message, to: &output)
        output.append("}")
      }
      output.append("]")
    }
    output.append("}]}]}\n")
  }

  private mutating func notify(_ level: String, _ message: String) {
    notifications.append((level, message))
  }

  /// Appends a member with a message, which follows another member.
  func append(message: String, to output: inout [UInt8]) {
    output.append(member: "message")
    output.append("{")
    output.append(member: "text", isFirst: true)
    output.append(maskedJSON: message)
    output.append("}")
  }
}
