import WMLintContracts
import WMLintProject
import WMLintRequests
import WMLintSchema
import WMLintText

/// What `wmlint contract` is asked for: a contract, and what to look for in it.
struct ContractQuestion {
  let contract: Contract

  /// The description that the contract was read from, if it is one.
  let file: ContractFile?

  /// The words to look for; none where the whole contract is asked for.
  let words: [String]

  private static let methods = [
    "GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE",
  ]

  init(_ operands: [SystemString], in system: System) throws(UsageProblem) {
    let named = operands.first.flatMap { Contract.named($0.text) }
    if named == nil, let path = operands.first, Self.isFile(path, in: system) {
      file = try ContractFile.named(path, in: system)
    } else {
      file = nil
    }
    contract = named ?? file?.contract ?? .webMessaging
    words = operands.dropFirst(named == nil && file == nil ? 0 : 1).flatMap { operand in
      operand.text.split(separator: " ").map(String.init)
    }
  }

  /// Whether a word names a file: one that is there, or one that ends as descriptions do.
  private static func isFile(_ word: SystemString, in system: System) -> Bool {
    let name = word.text.lowercased()
    if [".json", ".yaml", ".yml"].contains(where: name.hasSuffix) { return true }
    guard let status = try? system.files.status(word) else { return false }
    return status.kind == .file || status.kind == .pipe
  }

  /// The method that the words begin with, in upper case.
  var method: String? {
    guard let first = words.first?.uppercased(), Self.methods.contains(first) else { return nil }
    return first
  }

  /// The path or URL that is asked for, with a method before it or alone.
  var path: URLText? {
    let rest = words.dropFirst(method == nil ? 0 : 1)
    guard rest.count == 1, let text = rest.first, text.contains("/") else { return nil }
    return URLText(MappedText(Source(name: "path", bytes: Array(text.utf8))))
  }
}

extension URLText {
  /// The segments as a table of paths looks them up.
  var written: [PathTable.Written] {
    segments.filter { !$0.isEmpty }.map { range in
      guard let name = Placeholder.name(text[range]) else { return .literal(text[range].string) }
      return name.lowercased().hasSuffix("id") ? .id : .placeholder
    }
  }
}
