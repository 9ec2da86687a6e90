import Testing
import WMLintKit

/// Ids are compared with saved conversations, and nothing else of these is shown.
@Suite struct SavedConversationIdentityTests {
  private static func id(_ number: Int) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
      + "-aaaa-4bbb-8ccc-dddddddddddd"
  }

  private static let (first, second, unknown) = (id(1), id(2), id(3))
  private static let (customer, agent, again) = (id(11), id(12), id(13))
  private static let (otherCustomer, otherAgent) = (id(21), id(22))
  private static let (user, contact, queue, communication) = (id(31), id(32), id(33), id(34))

  /// A conversation of a customer and an agent.
  private static func saved(
    _ id: String, _ customer: String, _ agents: [String], ended: String = "null",
    state: String = "connected"
  ) throws -> SavedConversation {
    let agents = agents.map {
      #"{"id": "\#($0)", "purpose": "agent", "name": "Jane", "userId": "\#(user)", "queueId": "\#(queue)"}"#
    }
    return try SavedConversation(
      json: #"""
        {"id": "\#(id)", "endTime": \#(ended), "participants": [
          {"id": "\#(customer)", "purpose": "customer", "externalContactId": "\#(contact)",
           "messages": [{"id": "\#(communication)", "state": "\#(state)"}]}
          \#(agents.map { ", " + $0 }.joined())]}
        """#)
  }

  private func findings(
    _ conversation: String, _ participant: String, _ given: [SavedConversation],
    body: String = #"{"attributes": {"a": "b"}}"#
  ) -> LintReport {
    Linter(contract: .published, conversations: given).lint(
      request: """
        {"path": "/api/v2/conversations/messages/\(conversation)/participants/\(participant)/attributes",
         "body": \(body)}
        """)
  }

  private static let placeholder = "{conversationId}"

  @Test(arguments: [
    (first, agent, nil, nil), (first.uppercased(), agent.uppercased(), nil, nil),
    (placeholder, agent, nil, nil), (unknown, unknown, "same-id-twice", nil),
    (first, user, "person-id-for-participant-id", agent),
    (first, contact, "wrong-id-for-participant-id", customer),
    (first, communication, "wrong-id-for-participant-id", customer),
    (first, queue, "wrong-id-for-participant-id", agent),
    (placeholder, first, "wrong-id-for-participant-id", nil),
    (placeholder, user, "person-id-for-participant-id", agent),
    (first, first, "same-id-twice", nil), (customer, first, "swapped-ids", nil),
    (first, unknown, "unknown-participant", nil),
    (placeholder, unknown, "unknown-participant", nil),
    (second, agent, "id-from-another-conversation", nil),
    (second, user, "person-id-for-participant-id", nil),
    (second, unknown, nil, nil), (second, "{participantId}", nil, nil),
    (first, "12345", "malformed-id", nil),
  ])
  func knowsWithOneConversation(
    conversation: String, participant: String, rule: String?, meant: String?
  ) throws {
    let given = [try Self.saved(Self.first, Self.customer, [Self.agent])]
    let report = findings(conversation, participant, given)
    #expect(report.diagnostics.map(\.rule) == [rule].compactMap { $0 }, "\(report)")
    guard rule != "swapped-ids" else { return }
    #expect(report.diagnostics.first?.fix?.edits.map(\.text) == meant.map { [$0] })
  }

  @Test(arguments: [
    (first, otherAgent, "id-from-another-conversation", agent),
    (first, otherCustomer, "id-from-another-conversation", customer),
    (second, user, "person-id-for-participant-id", otherAgent),
    (placeholder, otherAgent, nil, nil), (placeholder, agent, nil, nil),
    (placeholder, user, "person-id-for-participant-id", nil),
    (placeholder, unknown, nil, nil), (unknown, unknown, "same-id-twice", nil),
    (first, second, "wrong-id-for-participant-id", nil),
  ])
  func knowsWithTwoConversations(
    conversation: String, participant: String, rule: String?, meant: String?
  ) throws {
    let given = [
      try Self.saved(Self.first, Self.customer, [Self.agent]),
      try Self.saved(Self.second, Self.otherCustomer, [Self.otherAgent]),
    ]
    let report = findings(conversation, participant, given)
    #expect(report.diagnostics.map(\.rule) == [rule].compactMap { $0 }, "\(report)")
    #expect(report.diagnostics.first?.fix?.edits.map(\.text) == meant.map { [$0] })
  }

  @Test func listsThoseWhoTakePartWhereItIsNotClearWhoWasMeant() throws {
    let given = [try Self.saved(Self.first, Self.customer, [Self.agent, Self.again])]
    let diagnostic = try #require(findings(Self.first, Self.user, given).diagnostics.first)
    #expect(diagnostic.fix == nil)
    #expect(
      diagnostic.notes.map(\.message) == [
        "\(Self.customer) is the customer", "\(Self.agent) is the agent 'Jane'",
        "\(Self.again) is the agent 'Jane'",
      ])
  }

  @Test func takesOneWhoJoinsLaterFromAnyAnswer() throws {
    let given = [
      try Self.saved(Self.first, Self.customer, []),
      try Self.saved(Self.first, Self.customer, [Self.agent]),
    ]
    #expect(findings(Self.first, Self.agent, given).isClean)
  }

  @Test(
    arguments: [
      (first, customer, "2026-08-01T09:00:00Z", "connected", ["ended-conversation"]),
      (first, "{participantId}", "2026-08-01T09:00:00Z", "connected", ["ended-conversation"]),
      (placeholder, "{participantId}", "2026-08-01T09:00:00Z", "connected", []),
      (first, customer, nil, "TERMINATED", ["ended-conversation"]),
      (first, agent, nil, "disconnected", []),
      (
        first, user, "2026-08-01T09:00:00Z", "connected",
        ["ended-conversation", "person-id-for-participant-id"]
      ),
    ] as [(String, String, String?, String, [String])])
  func warnsOfTheEnd(
    conversation: String, participant: String, ended: String?, state: String, rules: [String]
  ) throws {
    let given = [
      try Self.saved(
        Self.first, Self.customer, [Self.agent], ended: ended.map { "\"\($0)\"" } ?? "null",
        state: state)
    ]
    #expect(findings(conversation, participant, given).diagnostics.map(\.rule) == rules)
  }

  @Test func saysNothingOfTheEndToWrapUp() throws {
    let given = [
      try Self.saved(Self.first, Self.customer, [Self.agent], ended: #""2026-08-01T09:00:00Z""#)
    ]
    let path = "/api/v2/conversations/calls/\(Self.first)/participants/\(Self.agent)"
    let linter = Linter(contract: .published, conversations: given)
    #expect(linter.lint(body: #"{"wrapup": {"code": "x"}}"#, endpoint: path).isClean)
    #expect(!linter.lint(body: #"{"held": true}"#, endpoint: path).isClean)
  }

  @Test func showsNothingElseOfAConversation() {
    let inline = """
      {"id": "\(Self.first)", "address": "private", "participants": [{"id": "\(Self.agent)", \
      "userId": "\(Self.user)", "attributes": {"note": "private"}}]}
      """
    let path = "/api/v2/conversations/webmessaging/\(Self.first)/participants/\(Self.user)"
    let report = Linter().lint(
      request: #"{"path": "\#(path)", "conversation": \#(inline), "headers": {}}"#)
    #expect(report.diagnostics.contains { $0.rule == "person-id-for-participant-id" })
    #expect(report.description.contains(": ****, "))
    #expect(!report.description.contains(#""note""#) && !report.description.contains("address"))
  }
}
