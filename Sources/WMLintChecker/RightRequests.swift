import WMLintDiagnostics
import WMLintJSON
package import WMLintSchema

/// Sees at one glance that a request is right by a contract; whatever else it may be is left to the
/// checker, so that nothing is accepted here of which a rule would speak.
///
/// A class, as all that look at requests share it.
package final class RightRequests: Sendable {
  private let glance: Glance

  private init(_ glance: Glance) { self.glance = glance }

  /// Makes one that looks at every request closely.
  package convenience init() { self.init(Self.nothing) }

  /// Makes one that knows what is right by a contract; with one of several operations it knows nothing.
  ///
  /// - Parameters:
  ///   - contract: What requests are held to.
  ///   - onlyBodies: Whether only bare bodies are seen; there is much to know of whole requests.
  package convenience init(by contract: Contract, onlyBodies: Bool) {
    var glance = Self.nothing
    if contract.operations.count == 1 {
      let operation = contract.operations[0]
      let body = operation.body.form(in: contract)
      // In the order of `Sight`.
      glance.add(onlyBodies ? .never : Self.form(of: operation, body: .open(body)))
      glance.add(body)
    }
    self.init(glance)
  }

  /// A glance that knows no form yet.
  private static var nothing: Glance {
    Glance { bytes, text, whole in !Secrets.mayStand(in: text, of: whole, bytes) }
  }

  /// What is seen of a text.
  package enum Sight: Equatable, Sendable {
    /// A request, right but for what there is to say of every right URL.
    case request
    /// The body of a request, which is right.
    case body
    /// A request whose body, an object, needs a closer look, and nothing else of it.
    case endpoint(Parts)
    /// Nothing, so that all of it needs a closer look.
    case unclear

    fileprivate init(_ sight: Glance.Sight) {
      switch sight {
      case .right(form: 0): self = .request
      case .open(form: 0, let members): self = .endpoint(Parts(members))
      case .right(form: 1): self = .body
      case .right, .open, .unclear: self = .unclear
      }
    }
  }

  /// Where the parts of a request stand.
  package struct Parts: Equatable, Sendable {
    /// The method and the URL, without their quotes.
    package let method: Range<Int>
    package let url: Range<Int>
    package let body: Range<Int>

    /// The parts in the order of the form.
    fileprivate init(_ members: Glance.Members) {
      method = Self.text(members[0])
      url = Self.text(members[1])
      body = members[2]
    }

    private static func text(_ literal: Range<Int>) -> Range<Int> {
      literal.count < 2 ? literal : literal.lowerBound + 1..<literal.upperBound - 1
    }
  }

  /// The form of a whole request, the members that are `Parts` first.
  private static func form(of operation: Operation, body: Form) -> Form {
    let headers = [
      Form.Member("Content-Type", "content-type", form: .word("application/json")),
      Form.Member("Accept", "accept", form: .string),
      Form.Member("Authorization", "authorization", form: .string),
    ]
    let scopes = operation.scopes.first.map { Form.list(of: .word($0)) } ?? .never
    return .object(
      [
        Form.Member("method", form: .word(operation.method), isRequired: true),
        Form.Member("url", "path", "endpoint", form: operation.path.form, isRequired: true),
        Form.Member("body", form: body, isRequired: true),
        Form.Member("headers", form: .object(headers, others: .never)),
        Form.Member("scopes", form: scopes),
      ], others: .never)
  }

  /// Goes through the lines of a part of a text, each with how many stand before it and what is seen of
  /// it, and counts them; blank ones are only counted.
  package func readLines(
    of bytes: [UInt8], _ part: Range<Int>, line: (Range<Int>, Int, Sight) -> Void
  ) -> Int {
    glance.readLines(of: bytes, part) { line($0, $1, Sight($2)) }
  }

  /// What is seen of a part of a text.
  package func sight(of bytes: [UInt8], _ part: Range<Int>) -> Sight {
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
