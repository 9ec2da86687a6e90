import WMLintDiagnostics
import WMLintJSON
package import WMLintSchema

/// Accepts a request, or a body, straight from its bytes, where no check that is on speaks of it;
/// everything else is left to the checker.
///
/// A class, so that all workers share one instance.
package final class FastPath: Sendable {
  /// What is known of a text without a look at its document.
  package enum Outcome: Equatable, Sendable {
    /// A request of which the checks find nothing, but for what they remark of every accepted one.
    case request
    /// The body of a request of which the checks find nothing.
    case body
    /// The checker must look at it.
    case unclear
  }

  private let matcher: ShapeMatcher

  /// Makes one that accepts nothing.
  package init() { matcher = ShapeMatcher { _, _, _ in false } }

  /// Makes one for some checks; it accepts nothing while one of them is on that may speak of what it
  /// would accept, nor where the contract has several operations.
  ///
  /// - Parameters:
  ///   - contract: What requests are checked against.
  ///   - checks: Those that are on.
  ///   - onlyBodies: Whether only bare bodies are accepted; it takes long to prepare for requests.
  package init(for contract: Contract, _ checks: [Check], onlyBodies: Bool) {
    var watched: [UInt8] = []
    var isBlind = contract.operations.count != 1
    for check in checks {
      switch check.onAccepted {
      case .unknown: isBlind = true
      case .silent: break
      case .watches(let bytes): watched += bytes
      }
    }
    var matcher = ShapeMatcher(watching: watched) { bytes, text, whole in
      !Secrets.mayStand(in: text, of: whole, bytes)
    }
    if !isBlind {
      let operation = contract.operations[0]
      let body = operation.body.form(in: contract)
      // In the order of `outcome`.
      matcher.add(onlyBodies ? .never : Self.form(of: operation, body: body))
      matcher.add(body)
    }
    self.matcher = matcher
  }

  /// The form of a whole request.
  private static func form(of operation: Operation, body: Shape) -> Shape {
    let headers = [
      Shape.Member("Content-Type", "content-type", form: .word("application/json")),
      Shape.Member("Accept", "accept", form: .string),
      Shape.Member("Authorization", "authorization", form: .string),
    ]
    let scopes = operation.scopes.first.map { Shape.list(of: .word($0)) } ?? .never
    return .object(
      [
        Shape.Member("method", form: .word(operation.method), isRequired: true),
        Shape.Member("url", "path", "endpoint", form: operation.path.form, isRequired: true),
        Shape.Member("body", form: body, isRequired: true),
        Shape.Member("headers", form: .object(headers, others: .never)),
        Shape.Member("scopes", form: scopes),
      ], others: .never)
  }

  /// Goes through the lines of a part of a text, each with how many are before it, and counts them;
  /// blank ones are only counted.
  package func readLines(
    of bytes: [UInt8], _ part: Range<Int>, line: (Range<Int>, Int, Outcome) -> Void
  ) -> Int {
    matcher.readLines(of: bytes, part) { line($0, $1, Self.outcome($2)) }
  }

  /// What is known of a part of a text.
  package func outcome(of bytes: [UInt8], _ part: Range<Int>) -> Outcome {
    Self.outcome(matcher.form(of: bytes, part))
  }

  private static func outcome(_ form: Int?) -> Outcome {
    switch form {
    case 0?: .request
    case 1?: .body
    default: .unclear
    }
  }
}

extension PathTemplate {
  /// The path with ids in its slots, behind the hosts of the regions or no host.
  fileprivate var form: Shape {
    var pieces: [Shape.Piece] = [.text(Hosts.apiHosts.map { "https://" + $0 } + [""])]
    var text = ""
    for segment in segments {
      text += "/"
      switch segment {
      case .literal(let name): text += name
      case .slot(let name):
        pieces += [.text([text]), .id(or: ["{\(name)}", "{{\(name)}}", "${\(name)}", ":\(name)"])]
        text = ""
      }
    }
    return .pattern(text.isEmpty ? pieces : pieces + [.text([text])])
  }
}

extension ValueType {
  /// What a value of the type looks like when no rule has anything to say of it.
  fileprivate func form(in contract: Contract) -> Shape {
    switch self {
    case .object(let object):
      let known = object.properties.map {
        Shape.Member($0.name, form: $0.type.form(in: contract), isRequired: $0.isRequired)
      }
      guard let others = object.otherValues else { return .object(known, others: .never) }
      // A key that is known deeper inside may be misplaced here.
      let doubtful = object.properties.flatMap { $0.type.namesInside }
      return .object(
        known + doubtful.map { Shape.Member($0, form: .never) }, others: others.form(in: contract))
    case .string(let string):
      return string.isFree ? .string : .never
    case .integer(let integer):
      let greatest = min(integer.range.upperBound, integer.usualMaximum ?? Int64.max)
      return integer.range.lowerBound <= greatest
        ? .integer(integer.range.lowerBound...greatest) : .never
    case .map, .array, .number, .boolean, .any, .choice, .reference: return .never
    }
  }

  /// The keys of the objects inside.
  private var namesInside: [String] {
    guard case .object(let object) = self else { return [] }
    return object.properties.flatMap { [$0.name] + $0.type.namesInside }
  }
}
