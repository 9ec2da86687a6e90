import WMLintDiagnostics
import WMLintJSON
package import WMLintSchema

/// Sees at one glance that a request is right by a contract; whatever else it may be is left to the
/// checker, so that nothing is accepted here of which a rule would speak.
package struct RightRequests: Sendable {
  private var glance: Glance

  /// Without a contract, or with one of several operations, every request is looked at closely.
  package init(by contract: Contract?) {
    glance = Glance(contract.map(Self.forms) ?? []) { bytes, text, whole in
      !Secrets.mayStand(in: text, of: whole, bytes)
    }
  }

  /// What is seen of a text.
  package enum Sight: Sendable {
    /// A request, right but for what there is to say of every right URL.
    case request
    /// The body of a request, which is right.
    case body
    /// A request whose body, an object, needs a closer look, and nothing else of it.
    case endpoint
    /// Nothing, so that all of it needs a closer look.
    case unclear

    fileprivate init(_ sight: Glance.Sight) {
      switch sight {
      case .right(form: 0, let isOpen): self = isOpen ? .endpoint : .request
      case .right(form: 1, _): self = .body
      case .right, .unclear: self = .unclear
      }
    }
  }

  /// The forms of a request, with whatever body, and of a bare body.
  private static func forms(of contract: Contract) -> [Form] {
    guard contract.operations.count == 1, let operation = contract.operations.first else {
      return []
    }
    let body = operation.body.form(in: contract)
    let headers = [
      Form.Member("Content-Type", "content-type", form: .word("application/json")),
      Form.Member("Accept", "accept", form: .string),
      Form.Member("Authorization", "authorization", form: .string),
    ]
    let scopes = operation.scopes.first.map { Form.list(of: .word($0)) } ?? .never
    let request = Form.object(
      [
        Form.Member("method", form: .word(operation.method), isRequired: true),
        Form.Member("url", "path", "endpoint", form: operation.path.form, isRequired: true),
        Form.Member("headers", form: .object(headers, others: .never)),
        Form.Member("scopes", form: scopes),
        Form.Member("body", form: .open(body), isRequired: true),
      ], others: .never)
    return [request, body]
  }

  /// Goes through the lines of a part of a text, each with how many stand before it and what is seen of
  /// it, and counts them; blank ones are only counted.
  package mutating func readLines(
    of bytes: [UInt8], _ part: Range<Int>, line: (Range<Int>, Int, Sight) -> Void
  ) -> Int {
    glance.readLines(of: bytes, part) { line($0, $1, Sight($2)) }
  }

  /// What is seen of a part of a text.
  package mutating func sight(of bytes: [UInt8], _ part: Range<Int>) -> Sight {
    Sight(glance.sight(of: bytes, part))
  }
}

extension PathTemplate {
  /// The path with ids in its slots, behind the hosts of the regions or no host.
  fileprivate var form: Form {
    var pieces: [Form.Piece] = [.text(Hosts.apiHosts.map { "https://" + $0 } + [""])]
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
  fileprivate func form(in contract: Contract) -> Form {
    switch self {
    case .object(let object):
      let known = object.properties.map {
        Form.Member($0.name, form: $0.type.form(in: contract), isRequired: $0.isRequired)
      }
      guard let others = object.otherValues else { return .object(known, others: .never) }
      // A key that is known deeper inside may be misplaced here.
      let doubtful = object.properties.flatMap { $0.type.namesInside }
      return .object(
        known + doubtful.map { Form.Member($0, form: .never) }, others: others.form(in: contract))
    case .string(let string):
      return string.values.isEmpty && string.format == nil ? .string : .never
    case .integer(let integer):
      let greatest = min(integer.range.upperBound, integer.usualMaximum ?? Int64.max)
      return integer.range.lowerBound <= greatest
        ? .integer(integer.range.lowerBound...greatest) : .never
    case .map, .array, .number, .boolean, .any, .reference: return .never
    }
  }

  /// The keys of the objects inside.
  private var namesInside: [String] {
    guard case .object(let object) = self else { return [] }
    return object.properties.flatMap { [$0.name] + $0.type.namesInside }
  }
}
