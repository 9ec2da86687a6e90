import WMLintContracts
import WMLintProject
import WMLintRequests
import WMLintSchema
import WMLintText

/// What `wmlint contract` is asked for: a contract, and what to look for in it.
struct ContractQuestion {
  /// The name that was given, if it is one.
  let contract: Contract

  /// The words to look for; none where the whole contract is asked for.
  let words: [String]

  private static let methods = [
    "GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE",
  ]

  init(_ operands: [SystemString]) {
    let named = operands.first.flatMap { Contract.named($0.text) }
    contract = named ?? .webMessaging
    words = operands.dropFirst(named == nil ? 0 : 1).flatMap { operand in
      operand.text.split(separator: " ").map(String.init)
    }
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
