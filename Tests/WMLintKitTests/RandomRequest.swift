import WMLintSchema
import WMLintTestSupport

/// Writes requests that are right by their operations, one a line, the same ones for the same seed.
struct RandomRequest {
  var bodies: RandomBody

  private static let hosts = ["https://api.mypurecloud.com", "https://api.usw2.pure.cloud", ""]

  init(_ api: API, seed: UInt64) { bodies = RandomBody(api, seed: seed) }

  /// A request to an operation; `body` is what it sends, or nothing.
  mutating func line(_ operation: Operation, body: String?) -> String {
    let url = (Self.hosts.randomElement(using: &bodies.random) ?? "") + path(operation)
    var members = [#""method": "\#(operation.method)""#, #""url": "\#(url)""#]
    if Bool.random(using: &bodies.random) {
      members.append(#""headers": {"Content-Type": "application/json"}"#)
    }
    if let body { members.append(#""body": \#(body)"#) }
    members.shuffle(using: &bodies.random)
    return "{\(members.joined(separator: ", "))}"
  }

  /// What an operation is sent, where it takes something.
  mutating func body(_ operation: Operation) -> String? {
    operation.mediaTypes.isEmpty ? nil : bodies.value(operation.body)
  }

  private mutating func path(_ operation: Operation) -> String {
    operation.path.segments.map { segment in
      switch segment {
      case .literal(let word): "/" + word
      case .slot(let name): "/" + id(name)
      }
    }.joined()
  }

  private mutating func id(_ name: String) -> String {
    switch Int.random(in: 0..<6, using: &bodies.random) {
    case 0: return "{\(name)}"
    case 1: return String(Int.random(in: 1...99_999, using: &bodies.random))
    default:
      let digits = [8, 4, 4, 4, 12].map { count in
        (0..<count).map { _ in
          String(Int.random(in: 0..<16, using: &bodies.random), radix: 16)
        }.joined()
      }
      return digits.joined(separator: "-")
    }
  }
}
