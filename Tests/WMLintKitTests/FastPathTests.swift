import Foundation
import Testing
import WMLintDiagnostics
import WMLintInvariants
import WMLintJSON
import WMLintKit
import WMLintSchema
import WMLintTestSupport
import WMLintText

@testable import WMLintChecker

/// What is tested is what runs: the fast path never hides what a check would find.
@Suite struct FastPathTests {
  @Test(arguments: Linter.rules) func findsTheSameInEachExample(of rule: Rule) {
    for example in rule.examples.good + rule.examples.bad {
      let contract = example.contract.flatMap(Contract.named) ?? .webMessaging
      let paths = BothPaths(Linter(contract: contract, scopes: example.scopes))
      let unit = LintUnit(
        Source(name: example.file, bytes: Array(example.text.utf8)),
        endpoint: example.endpoint.map { Linter.endpoint($0, "--endpoint") })
      #expect(paths.differences(in: unit) == [], "\(example.text)")
    }
  }

  @Test(arguments: ["accept", "reject"], [Contract.webMessaging, .published])
  func findsTheSameInEachFixture(folder: String, contract: Contract) throws {
    let paths = BothPaths(Linter(contract: contract))
    let root = packageRoot.appending(path: "Fixtures/\(folder)")
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    for case let file as URL in files ?? .init() where !file.hasDirectoryPath {
      let source = Source(name: file.lastPathComponent, bytes: [UInt8](try Data(contentsOf: file)))
      #expect(paths.differences(in: LintUnit(source)) == [], "\(file.path)")
      let walked = LintUnit(source, mustBeRecognised: true)
      #expect(paths.differences(in: walked) == [], "\(file.path)")
    }
  }

  /// A rule that its author forgot, or declared to be what it is not.
  private static func keysWithFullStop(_ onAccepted: Check.OnAccepted) -> Check {
    Check(
      Rule(
        id: "key-with-full-stop", group: .payload, summary: "A key contains a full stop.",
        why: "It is planted.", source: "this test", examples: Examples(good: [], bad: [])),
      onAccepted: onAccepted
    ) { context in
      let body = context.body
      guard let attributes = body.root.flatMap({ body.value("attributes", in: $0) }) else {
        return []
      }
      return body.members(of: attributes).map(\.key).filter { body.text($0).contains(".") }.map {
        Finding("this key contains a full stop", at: body.place($0))
      }
    }
  }

  private static let planted = [
    #"{"attributes": {"crm.id": "1"}}"#,
    #"{"attributes": {"crm\u002eid": "1"}}"#,
    #"{"method": "PATCH", "path": "/api/v2/conversations/webmessaging/{conversationId}/participants/{participantId}", "body": {"attributes": {"crm.id": "1"}}}"#,
  ]

  private static func differences(_ onAccepted: Check.OnAccepted) -> [String] {
    // Alone, as another rule may keep the fast path from what the planted one speaks of.
    let linter = Linter().checking(with: [keysWithFullStop(onAccepted)])
    return planted.flatMap { text in
      BothPaths(linter).differences(
        in: LintUnit(Source(name: "planted", bytes: Array(text.utf8))))
    }
  }

  @Test func showsARuleThatTheFastPathSwallows() {
    #expect(!Self.differences(.silent).isEmpty)
  }

  @Test func isOffWhileARuleMayBeSwallowed() {
    #expect(Self.differences(.unknown) == [])
    #expect(Self.differences(.watches([ASCII.dot])) == [])
  }

  @Test func acceptsWhatIsRight() {
    let unit = LintUnit(
      Source(name: "body", bytes: Array(#"{"attributes": {"tier": "gold"}}"#.utf8)),
      listsRequests: false)
    #expect(
      Linter().prepared(forMany: false).findings(in: unit).unlisted == 1,
      "the fast path is off: does each check in Check.all declare 'onAccepted'?")
    let unknown = Linter().checking(with: Check.all + [Self.keysWithFullStop(.unknown)])
    #expect(unknown.prepared(forMany: false).findings(in: unit).unlisted == 0)
    let ignored = unknown.prepared(forMany: false) { $0 != "key-with-full-stop" }
    #expect(ignored.findings(in: unit).unlisted == 1)
  }
}
