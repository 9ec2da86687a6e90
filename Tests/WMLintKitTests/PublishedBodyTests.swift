import Testing
import WMLintContracts
import WMLintKit
import WMLintSchema
import WMLintTestSupport

/// Random bodies for the operations of the published API: right ones are silent, and each of a known kind
/// of mistake is reported once.
@Suite struct PublishedBodyTests {
  private static let api = Contract.published.api

  private static let operations: [Operation] = api.paths.paths.flatMap { path in
    api.paths.methods(path).compactMap { api.operation(path, $0) }
  }.filter { operation in
    if case .any = operation.body { false } else { !isUpdate(operation) }
  }

  /// Updates of participants are checked in more detail than their schemas say.
  private static func isUpdate(_ operation: Operation) -> Bool {
    Contract.participantUpdates.operations.contains { $0.line == operation.line }
  }

  /// The rules that speak of bodies.
  private static let rules: Set = [
    "duplicate-key", "invalid-json", "missing-key", "out-of-range", "unknown-key", "unknown-value",
    "wrong-format", "wrong-type",
  ]

  private static let linter = Linter()

  /// The rules that report something of a body.
  private func found(_ operation: Operation, _ body: String) -> [String] {
    let request =
      #"{"method": "\#(operation.method)", "url": "https://api.mypurecloud.com\#(operation.path.text)", "body": \#(body)}"#
    return Self.linter.lint(request: request).diagnostics.map(\.rule).filter(Self.rules.contains)
  }

  @Test func findsNothingInRightBodies() {
    #expect(Self.operations.count > 1_200)
    for seed in 1...3 as ClosedRange<UInt64> {
      var bodies = RandomBody(Self.api, seed: seed)
      for operation in Self.operations {
        let body = bodies.value(operation.body)
        #expect(found(operation, body) == [], "\(operation.line) \(body)")
      }
    }
  }

  /// A kind of mistake: what it makes of a property, and the rule that reports it.
  private static func mistakes(of property: Property, in bodies: RandomBody) -> [(String, String)] {
    switch bodies.resolved(property.type) {
    case .string(let string):
      [("{}", "wrong-type"), ("7", "wrong-type")]
        + (string.values.isEmpty ? [] : [(#""zzqx""#, "unknown-value")])
        + (string.format == nil ? [] : [(#""zzqx""#, "wrong-format")])
    case .integer: [(#""7""#, "wrong-type"), ("[]", "wrong-type")]
    case .number: [(#""7.5""#, "wrong-type"), ("{}", "wrong-type")]
    case .boolean: [(#""true""#, "wrong-type"), ("1", "wrong-type")]
    case .object, .map: [("[]", "wrong-type"), ("7", "wrong-type")]
    case .array: [("{}", "wrong-type"), (#""a""#, "wrong-type")]
    case .any, .choice, .reference: []
    }
  }

  @Test func reportsEachMistakeOnce() {
    var bodies = RandomBody(Self.api, seed: 7)
    var count = 0
    func expect(_ rule: String, _ operation: Operation, _ members: [String]) {
      let body = "{\(members.joined(separator: ", "))}"
      #expect(found(operation, body) == [rule], "\(operation.line) \(body)")
      count += 1
    }
    for operation in Self.operations {
      guard case .object(let object) = bodies.resolved(operation.body) else { continue }
      let chosen = bodies.chosen(object, 0)
      // `$schema` is read as a placeholder, for which any key may be put.
      let writable = object.properties.filter { !$0.isReadOnly && !$0.name.hasPrefix("$") }
      for property in writable.shuffled(using: &bodies.random).prefix(4) {
        let others = chosen.filter { $0.name != property.name }.map { bodies.member($0, 2) }
        for (value, rule) in Self.mistakes(of: property, in: bodies) {
          expect(rule, operation, others + ["\"\(property.name)\": \(value)"])
        }
      }
      // One key is unknown, and others are known.
      guard let known = writable.first else { continue }
      let members = Set(chosen.map(\.name) + [known.name]).sorted().compactMap(object.property)
      expect("unknown-key", operation, members.map { bodies.member($0, 2) } + [#""zzqxzzqx": 1"#])
    }
    #expect(count > 5_000)
  }
}
