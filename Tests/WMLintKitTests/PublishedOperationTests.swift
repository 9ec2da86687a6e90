import Testing
import WMLintContracts
import WMLintDiagnostics
import WMLintKit
import WMLintSchema
import WMLintTestSupport
import WMLintText

/// Every operation of the published API, in every kind of file that holds several requests.
@Suite struct PublishedOperationTests {
  static let api = Contract.published.api
  static let host = "https://api.mypurecloud.com"

  /// An id for a slot, each another.
  private static func id(_ slot: Int) -> String { "6f1c2a34-0b7d-4e55-9a10-2f6d8c1b7e\(10 + slot)" }

  /// The operations by method and path, with whether they are deprecated.
  static let operations: [Operation] = api.paths.paths.flatMap { path in
    api.paths.methods(path).compactMap { api.operation(path, $0) }
  }

  static func isDeprecated(_ operation: Operation) -> Bool {
    if case .deprecated = operation.status { true } else { false }
  }

  /// The path with an id in each slot, or a value that it takes.
  static func segments(_ operation: Operation) -> [String] {
    operation.path.segments.enumerated().map { index, segment in
      switch segment {
      case .literal(let word): return word
      case .parameter(let name):
        let parameter = operation.parameters.first { $0.name == name && $0.place == .path }
        return parameter?.values.first ?? id(index)
      }
    }
  }

  /// A value that a parameter takes.
  static func value(_ parameter: Parameter) -> String {
    if let value = parameter.values.first { return value }
    switch (parameter.type, parameter.format) {
    case ("integer", _), ("number", _): return "1"
    case ("boolean", _): return "true"
    case (_, "date"): return "2026-10-01"
    case (_, "date-time"): return "2026-10-01T08:00:00Z"
    default: return "x"
    }
  }

  /// A URL with what the query must hold.
  private static func url(_ operation: Operation, _ segments: [String]) -> String {
    let required = operation.parameters.filter { $0.place == .query && $0.isRequired }
    let query = required.map { "\($0.name)=\(value($0))" }.joined(separator: "&")
    return host + "/" + segments.joined(separator: "/") + (query.isEmpty ? "" : "?" + query)
  }

  private func found(
    in written: WrittenOperations, _ requests: [WrittenOperations.Request]
  ) -> (FileResult, String) {
    let source = written.source(requests)
    let result = Linter().findings(in: LintUnit(source))
    return (result, String(decoding: source.bytes, as: UTF8.self))
  }

  @Test(arguments: WrittenOperations.all) func isRightInEachKindOfFile(written: WrittenOperations) {
    #expect(Self.operations.count == 3_355)
    let requests = Self.operations.map {
      (method: $0.method, url: Self.url($0, Self.segments($0)), hasBody: $0.isBodyRequired)
    }
    let (result, _) = found(in: written, requests)
    #expect(result.requests.count + result.unlisted == 3_355)
    let reported = result.diagnostics.filter { $0.rule != "deprecated-path" }
    #expect(reported.isEmpty, "\(reported.prefix(5).map { "\($0.message) \($0.help ?? "")" })")
    #expect(
      result.diagnostics.count - reported.count == Self.operations.count(where: Self.isDeprecated))
  }

  /// An operation with one mistake: its segments and method, and which segment is wrong.
  private static func mistaken(
    _ operation: Operation, _ random: inout Seeded
  ) -> (method: String, segments: [String])? {
    var segments = segments(operation)
    let words = operation.path.segments.indices.filter { index in
      if case .literal = operation.path.segments[index] { index > 1 } else { false }
    }
    guard let index = words.randomElement(using: &random) else { return nil }
    switch Int.random(in: 0..<5, using: &random) {
    case 0: segments.remove(at: index)
    case 1: segments.insert(segments[index], at: index)
    case 2:
      let word = segments[index]
      guard word.count > 5 else { return nil }
      segments[index] = String(word.dropLast(3)) + String(word.suffix(3).reversed())
    case 3: segments.removeFirst(2)
    default:
      let path = api.paths.match(segments.map { .literal($0) })
      guard case .current(let path, _) = path else { return nil }
      let known = api.paths.methods(path) + api.paths.removedMethods(path).map(\.method)
      guard
        let other = ["DELETE", "PUT", "PATCH", "POST", "GET"].first(where: { !known.contains($0) })
      else { return nil }
      return (other, segments)
    }
    return (operation.method, segments)
  }

  /// Whether the API has such a path, or may have where something else is in it.
  private static func isKnown(_ segments: [String]) -> Bool {
    if case .unknown = api.paths.match(segments.map { .literal($0) }) { false } else { true }
  }

  @Test(arguments: WrittenOperations.all) func reportsAMistakeOnce(written: WrittenOperations) {
    var random = Seeded(seed: 20)
    var requests: [(method: String, url: String, segments: [String])] = []
    // Each operation in one of the kinds.
    let turn = WrittenOperations.all.firstIndex { $0.name == written.name } ?? 0
    for (index, operation) in Self.operations.enumerated()
    where index % WrittenOperations.all.count == turn && !Self.isDeprecated(operation) {
      guard let (method, segments) = Self.mistaken(operation, &random) else { continue }
      // A segment less may be another operation; a word more is no mistake in a program's beginnings.
      let isBegun = Self.api.paths.isBeginning(segments.map { .literal($0) })
      if method == operation.method, Self.isKnown(segments) || isBegun { continue }
      requests.append((method, Self.url(operation, segments), segments))
    }
    let (result, text) = found(in: written, requests.map { ($0.method, $0.url, false) })
    #expect(requests.count > 150)
    let places = Dictionary(grouping: result.diagnostics) { $0.request?.index ?? -1 }
    var missed: [String] = []
    for (index, request) in requests.enumerated() {
      let rules = (places[index] ?? []).map(\.rule)
      let isMethodWrong = Self.isKnown(request.segments)
      let isRight = rules == (isMethodWrong ? ["wrong-method"] : ["unknown-path"])
      if !isRight { missed.append("\(request.method) \(request.url): \(rules)") }
    }
    #expect(
      missed.count <= requests.count / 100,
      "\(missed.count) of \(requests.count): \(missed.prefix(8))")
    #expect(!text.isEmpty)
  }
}
