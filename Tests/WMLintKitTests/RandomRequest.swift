import WMLintSchema
import WMLintTestSupport

/// Writes requests that are right by their operations, one a line, the same ones for the same seed.
struct RandomRequest {
  var bodies: RandomBody

  private static let hosts = ["https://api.mypurecloud.com", "https://api.usw2.pure.cloud", ""]

  init(_ api: API, seed: UInt64) { bodies = RandomBody(api, seed: seed) }

  /// A request to an operation; `body` is what it sends, or nothing.
  mutating func line(_ operation: Operation, body: String?) -> String {
    let host = Self.hosts.randomElement(using: &bodies.random) ?? ""
    let url = host + path(operation) + query(operation)
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
      case .parameter(let name): "/" + id(name)
      }
    }.joined()
  }

  /// The parameters that are required, and some of the others; a few have a value that may be wrong.
  private mutating func query(_ operation: Operation) -> String {
    let chosen = operation.parameters.filter { parameter in
      parameter.place == .query
        && (parameter.isRequired || Int.random(in: 0..<6, using: &bodies.random) == 0)
    }
    if chosen.isEmpty { return "" }
    return "?" + chosen.map { "\($0.name)=\(value($0))" }.joined(separator: "&")
  }

  private mutating func value(_ parameter: Parameter) -> String {
    if Int.random(in: 0..<40, using: &bodies.random) == 0 {
      return ["zzqx", "", "7", "-1", "99999999999", "a,b", "a%20b"]
        .randomElement(using: &bodies.random) ?? ""
    }
    if let value = parameter.values.randomElement(using: &bodies.random) {
      let other = parameter.values.randomElement(using: &bodies.random) ?? value
      return parameter.isArray && Bool.random(using: &bodies.random) ? "\(value),\(other)" : value
    }
    switch parameter.type {
    case "boolean": return "true"
    case "integer", "number": return "\(Int(max(parameter.minimum ?? 1, 1)))"
    default: return parameter.format.flatMap(StringFormat.init)?.example ?? "abc"
    }
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
