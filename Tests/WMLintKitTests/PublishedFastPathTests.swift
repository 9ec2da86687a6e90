import Foundation
import Testing
import WMLintContracts
import WMLintDiagnostics
import WMLintSchema
import WMLintTestSupport
import WMLintText
import WMLintValidation

@testable import WMLintChecker
@testable import WMLintKit

/// What the fast path accepts of requests to all operations, the checks find nothing in.
@Suite struct PublishedFastPathTests {
  private static let api = Contract.published.api

  private static let contracts = [Contract.webMessaging, .published, file].map { contract in
    (FastPath(for: Checker(contract, scopes: [])) { _ in true }, Linter(contract: contract))
  }

  /// The published API as a person would name it.
  private static let file: Contract = {
    let name = "genesys-cloud-published.openapi.json"
    let url = packageRoot.appending(path: "Sources/WMLintPublishedAPI/\(name)")
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    return (try? .described(by: text, named: name)) ?? .thread
  }()

  private static let operations: [WMLintSchema.Operation] = api.paths.paths.flatMap { path in
    api.paths.methods(path).compactMap { api.operation(path, $0) }
  }

  /// Whether the fast path accepts a line by some contract; whatever it accepts, the checks must find
  /// nothing in.
  private static func accepts(_ line: [UInt8], by number: Int) -> Bool {
    let (fastPath, linter) = contracts[number]
    var matcher = fastPath.matcher(over: line, isOfLines: true)
    guard matcher.outcome(of: line.indices) == .request(isRemarked: false) else { return false }
    let found = linter.findings(in: LintUnit(Source(name: "one.jsonl", bytes: line), as: .lines))
    let text = String(decoding: line, as: UTF8.self)
    #expect(found.diagnostics.map(\.rule) == [], "\(text)")
    #expect(found.requests.count == 1 && found.remarks.isEmpty, "\(text)")
    #expect(found.unchecked == Unchecked(), "\(text)")
    return true
  }

  @Test(arguments: [0, 1, 2]) func acceptsMostRightRequests(contract: Int) {
    var random = RandomRequest(Self.api, seed: UInt64(contract) + 1)
    var accepted = 0
    for operation in Self.operations {
      let line = random.line(operation, body: random.body(operation))
      if Self.accepts(Array(line.utf8), by: contract) { accepted += 1 }
    }
    // What else there is is deprecated, or shows without a host too little of itself.
    #expect(accepted * 5 > Self.operations.count * 4)
  }

  @Test func acceptsNoMistake() {
    var random = RandomRequest(Self.api, seed: 7)
    for operation in Self.operations {
      guard case .object(let object) = random.bodies.resolved(operation.body) else { continue }
      for property in object.properties.shuffled(using: &random.bodies.random).prefix(3) {
        let others = random.bodies.chosen(object, 2).filter { $0.name != property.name }
        let members = others.map { random.bodies.member($0, 2) }
        for value in [#""zzqx""#, "7", "7.5", "{}", "[]", "true", "null", "-1", "99999999999"] {
          let body = "{\((members + ["\"\(property.name)\": \(value)"]).joined(separator: ", "))}"
          _ = Self.accepts(Array(random.line(operation, body: body).utf8), by: 0)
        }
      }
    }
  }

  @Test(arguments: 1...2 as ClosedRange<UInt64>) func acceptsNoSlip(seed: UInt64) {
    var random = RandomRequest(Self.api, seed: seed)
    for operation in Self.operations {
      let line = random.line(operation, body: random.body(operation))
      for _ in 0..<8 {
        let slip = MutationTests.mutated(Array(line.utf8), by: &random.bodies.random)
        // The text after a line break is another line.
        if !slip.contains(ASCII.lineFeed) { _ = Self.accepts(slip, by: Int(seed)) }
      }
    }
  }
}
