import Foundation
import Testing
import WMLintDiagnostics
import WMLintKit
import WMLintProject
import WMLintTestSupport

@testable import WMLintCommand

/// `Fixtures/messages.golden` shows what people read, in one place: of each rule its summary, why it
/// matters and every message, help, note and fix of its examples and of the fixtures, and what the
/// command answers to wrong usage. Texts that differ only in what they quote are shown once.
@Suite struct MessageListTests {
  @Test func isRecorded() throws {
    var messages = MessageList()
    for rule in Linter.rules {
      messages.add(rule.summary, as: "summary", of: rule.id)
      messages.add(rule.why, as: "why", of: rule.id)
    }
    for rule in Linter.rules {
      for example in rule.examples.bad {
        for diagnostic in example.diagnostics + example.remarks { messages.add(diagnostic) }
      }
    }
    for folder in try Self.folders(in: "reject") {
      try messages.addFindings(in: "reject/\(folder.lastPathComponent)")
    }
    let rules = messages.text(of: Linter.rules.map(\.id))
    #expect(messages.count > 400)
    let answers = try Self.answersToWrongUsage() + Self.answersToFixtures()
    try expectGolden(
      rules + "# usage\n" + answers.joined(separator: "\n") + "\n", in: "messages.golden")
  }

  private static func folders(in folder: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: packageRoot.appending(path: "Fixtures/\(folder)"), includingPropertiesForKeys: nil
    ).sorted { $0.path < $1.path }
  }

  /// What goes to standard error for each wrong usage, behind the arguments.
  private static func answersToWrongUsage() -> [String] {
    WrongUsage.all.map { arguments in
      let fake = FakeSystem(WrongUsage.files, isTerminal: true)
      let status = Command().run(arguments.map { SystemString($0.utf8) }, in: fake.system)
      #expect(status == .usage, "\(arguments)")
      return "\(arguments.joined(separator: " "))\n  \(fake.text(of: "stderr"))"
    }
  }

  /// What goes to standard error in the fixtures of whole commands.
  private static func answersToFixtures() throws -> [String] {
    var kinds: Set<String> = []
    return try folders(in: "commands").flatMap { folder in
      let errors = try String(contentsOf: folder.appending(path: "stderr"), encoding: .utf8)
      return errors.split(separator: "\n").map(String.init)
        .filter { $0.hasPrefix("wmlint: ") && kinds.insert(MessageList.kind(of: $0)).inserted }
    }
  }
}

/// The texts that people read of each rule.
private struct MessageList {
  private var lines: [String: [String]] = [:]
  private var kinds: Set<String> = []

  var count: Int { kinds.count }

  /// A text with … in the place of what it quotes and of its numbers.
  static func kind(of text: String) -> String {
    text.replacing(/'[^']*'/, with: "'…'").replacing(/\d[\d,.]*/, with: "…")
  }

  mutating func add(_ text: String, as role: String, of rule: String) {
    guard kinds.insert("\(rule) \(role) \(Self.kind(of: text))").inserted else { return }
    lines[rule, default: []].append("  \(role): \(text)")
  }

  mutating func add(_ diagnostic: Diagnostic) {
    add(diagnostic.message, as: diagnostic.severity.rawValue, of: diagnostic.rule)
    if let help = diagnostic.help { add(help, as: "help", of: diagnostic.rule) }
    for note in diagnostic.notes { add(note.message, as: "note", of: diagnostic.rule) }
    if let fix = diagnostic.fix { add(fix.title, as: "fix", of: diagnostic.rule) }
  }

  /// Adds what the command finds in the files of a fixture.
  mutating func addFindings(in folder: String) throws {
    let json = LintFixtureTests.run(folder, ["--format", "json"]).text
    let report = try JSONDecoder().decode(FindingList.self, from: Data(json.utf8))
    for finding in report.diagnostics + report.remarks {
      add(finding.message, as: finding.severity ?? "remark", of: finding.rule)
      if let help = finding.help { add(help, as: "help", of: finding.rule) }
      for note in finding.notes ?? [] { add(note.message, as: "note", of: finding.rule) }
      if let fix = finding.fix { add(fix.title, as: "fix", of: finding.rule) }
    }
  }

  func text(of rules: [String]) -> String {
    rules.map { rule in
      "# \(rule)\n" + (lines[rule] ?? []).joined(separator: "\n") + "\n\n"
    }.joined()
  }
}

/// What a report in JSON says of findings in words.
private struct FindingList: Decodable {
  struct Finding: Decodable {
    struct Note: Decodable { let message: String }
    struct Fix: Decodable { let title: String }

    let rule: String
    let severity: String?
    let message: String
    let help: String?
    let notes: [Note]?
    let fix: Fix?
  }

  let diagnostics: [Finding]
  let remarks: [Finding]
}
