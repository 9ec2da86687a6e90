import WMLintChecker
package import WMLintContracts
import WMLintDiagnostics
import WMLintJSON
public import WMLintSchema
package import WMLintText

extension Contract {
  /// Reads a contract from an API description, such as the one that Genesys offers for download.
  ///
  /// - Parameters:
  ///   - description: The text: Swagger 2.0, OpenAPI 3.0 or 3.1, in JSON. A schema with a keyword that
  ///     is not known is left unjudged.
  ///   - name: What messages call it, such as the name of its file.
  /// - Returns: The contract, by which a body without an endpoint cannot be checked.
  /// - Throws: `ContractProblem` if the text is none of these.
  public static func described(
    by description: String, named name: String
  ) throws(ContractProblem) -> Contract {
    try ContractFile.read(Source(name: name, bytes: Array(description.utf8))).contract
  }
}

extension ContractFile {
  /// Reads a description and says in words what is wrong with it.
  package static func read(_ source: Source) throws(ContractProblem) -> ContractFile {
    let document = Document(MappedText(source), mode: .strict)
    do throws(DescriptionProblem) {
      return try ContractFile(source, read: document)
    } catch {
      throw ContractProblem(error, in: source)
    }
  }
}

extension Failure {
  /// Nothing but its path shows which of an API's operations takes a body.
  init(bodyWithoutEndpoint file: String) {
    self.init(
      file: file,
      message: "is a body, and the contract is a file: say where the body goes, for example "
        + "--endpoint 'PATCH /api/v2/…'", isMisuse: true)
  }
}

/// Why a text is not an API description that can be read.
public struct ContractProblem: Error, CustomStringConvertible, Sendable {
  /// The name, the line and the column, and what is wrong there.
  public let description: String

  init(_ problem: DescriptionProblem, in source: Source) {
    let (place, message) =
      switch problem {
      case .syntax(let problem, let document):
        (problem.range, "is not JSON: " + SyntaxWords.of(problem, in: document).0)
      case .other(let message, let place): (place, message)
      }
    var positions = PositionIndex(source)
    let start = positions.position(at: place.lowerBound)
    // What a message quotes does not show that it is a credential elsewhere in the file.
    let secrets = SecretTexts(Secrets.ranges(in: source.bytes).map { Array(source.bytes[$0]) })
    description =
      "\(source.name):\(start.line):\(start.column): \(secrets.covered(message))"
  }
}
