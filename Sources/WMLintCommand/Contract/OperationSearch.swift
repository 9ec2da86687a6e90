import WMLintRequests
import WMLintSchema
import WMLintText

/// Looks for operations by their request line, a part of their path, or their name.
struct OperationSearch {
  /// An operation of the API.
  struct Found: Hashable {
    let path: PathID
    let method: String
  }

  enum Answer {
    case operations([Found])
    case removed([RemovedOperation])
    /// The operation that the contract itself states.
    case own
    /// Nothing, why, and what comes near.
    case nothing(String, nearest: [Found])
  }

  let question: ContractQuestion
  private let paths: PathTable
  private let api: API

  init(_ question: ContractQuestion) {
    self.question = question
    api = question.contract.api
    paths = api.paths
  }

  var answer: Answer {
    // Without a method a slash at the end asks for what is below.
    guard let url = question.path, question.method != nil || !url.hasTrailingSlash else {
      return searched
    }
    let written = url.written
    if isOwn(written) { return .own }
    var match = paths.match(written)
    if match == .unknown { match = paths.match(PathTable.whole(behindBase: written)) }
    switch match {
    case .current(let path, _): return answer(at: path)
    case .possible(let paths):
      let found = paths.flatMap(operations).filter(isAsked)
      return found.isEmpty ? searched : .operations(found)
    case .removed(let operations):
      let asked = operations.filter { isAsked($0.method) }
      return .removed(asked.isEmpty ? operations : asked)
    case .unknown: return unknown(url, written)
    }
  }

  private func answer(at path: PathID) -> Answer {
    let all = operations(of: path)
    guard let method = question.method, !paths.methods(path).contains(method) else {
      return .operations(all.filter(isAsked))
    }
    let removed = paths.removedMethods(path).filter { $0.method == method }
    if !removed.isEmpty { return .removed(removed) }
    let words = paths.methods(path).joined(separator: ", ")
    return .nothing("\(paths.text(path)) takes \(words), not \(method)", nearest: all)
  }

  private func unknown(_ url: URLText, _ written: [PathTable.Written]) -> Answer {
    let searched = searched
    if case .nothing = searched {} else { return searched }
    let near = paths.nearest(to: written, method: question.method, limit: 5)
    let found = near.flatMap { near in
      operations(of: near.path).filter { !near.takesMethod || isAsked($0) }
    }
    let known = found.isEmpty ? "" : "; the nearest are:"
    return .nothing("\(api.name) has no path \(url.path.string)" + known, nearest: found)
  }

  /// What holds all the words in its method, its path or its name.
  private var searched: Answer {
    let words = question.words.map(Self.form)
    var found: [Found] = []
    for path in paths.paths {
      let form = Self.form(paths.text(path))
      for method in paths.methods(path) {
        let missing = words.filter { !form.contains($0) && $0 != method.lowercased() }
        if missing.isEmpty {
          found.append(Found(path: path, method: method))
        } else if let id = api.operationID(path, method).map(Self.form) {
          if [id] == missing { return .operations([Found(path: path, method: method)]) }
          if missing.allSatisfy(id.contains) { found.append(Found(path: path, method: method)) }
        }
      }
    }
    if !found.isEmpty { return .operations(found) }
    let removed = paths.removedOperations.filter { operation in
      let form = Self.form(operation.path)
      return words.allSatisfy { form.contains($0) || $0 == operation.method.lowercased() }
    }
    if !removed.isEmpty { return .removed(removed) }
    return .nothing(
      "\(api.name) has no operation with '\(question.words.joined(separator: " "))'", nearest: [])
  }

  /// A text without what may differ: letter case, names of parameters, and the underscores of names.
  private static func form(_ text: String) -> String {
    var form = ""
    var isInBraces = false
    for character in text.lowercased() where character != "_" {
      if character == "}" { isInBraces = false }
      if !isInBraces { form.append(character) }
      if character == "{" { isInBraces = true }
    }
    return form
  }

  private func operations(of path: PathID) -> [Found] {
    paths.methods(path).map { Found(path: path, method: $0) }
  }

  private func isAsked(_ found: Found) -> Bool { isAsked(found.method) }

  private func isAsked(_ method: String) -> Bool {
    question.method == nil || question.method == method
  }

  /// Whether the path is one of the contract's own, which the API does not have.
  private func isOwn(_ written: [PathTable.Written]) -> Bool {
    question.contract.operations.contains { operation in
      guard operation.status == .unpublished, isAsked(operation.method) else { return false }
      let segments = operation.path.segments
      return segments.count == written.count
        && zip(segments, written).allSatisfy { segment, written in
          if case .literal(let word) = segment { written == .literal(word) } else { true }
        }
    }
  }
}
