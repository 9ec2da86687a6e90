import WMLintChecker
import WMLintContracts
import WMLintKit
import WMLintProject
import WMLintSchema
import WMLintText

extension ContractFile {
  /// Reads the description that a person has named.
  static func named(
    _ path: SystemString, in system: System
  ) throws(UsageProblem) -> ContractFile {
    let bytes: [UInt8]
    do throws(SystemFailure) {
      bytes = try system.files.whole(path)
    } catch {
      if error.kind == .missing, Suggestion.nearest(path.text, in: Contract.names) != nil {
        throw UsageProblem(unknown: "contract", path.text, of: Contract.names)
      }
      throw UsageProblem("contract \(path.text.quoted): \(error.message)")
    }
    do throws(ContractProblem) {
      return try read(Source(name: path.text, bytes: bytes))
    } catch {
      throw UsageProblem(error.description)
    }
  }
}

extension Contract {
  /// The contract of a name, or the one that a file describes.
  static func named(
    _ word: SystemString, in system: System
  ) throws(UsageProblem) -> Contract {
    if let contract = named(word.text) { return contract }
    return try ContractFile.named(word, in: system).contract
  }
}
