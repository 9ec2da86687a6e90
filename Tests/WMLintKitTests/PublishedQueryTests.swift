import Testing
import WMLintDiagnostics
import WMLintKit
import WMLintSchema
import WMLintTestSupport
import WMLintText

/// The query of each operation of the published API, right and with a mistake, in each kind of file.
@Suite struct PublishedQueryTests {
  /// The operations that one kind of file is tried with.
  private static func operations(for written: WrittenOperations) -> [WMLintSchema.Operation] {
    let kinds = WrittenOperations.all
    let turn = kinds.firstIndex { $0.name == written.name } ?? 0
    return PublishedOperationTests.operations.enumerated()
      .filter { $0.offset % kinds.count == turn }.map(\.element)
  }

  private static func query(_ operation: WMLintSchema.Operation) -> [Parameter] {
    operation.parameters.filter { $0.place == .query }
  }

  private static func request(
    _ operation: WMLintSchema.Operation, _ query: [String]
  ) -> WrittenOperations.Request {
    let path = PublishedOperationTests.segments(operation).joined(separator: "/")
    let url = PublishedOperationTests.host + "/" + path
    let text = query.isEmpty ? "" : "?" + query.joined(separator: "&")
    return (operation.method, url + text, operation.isBodyRequired)
  }

  /// What is found in requests, by the index of each, deprecated paths apart.
  private static func found(
    in written: WrittenOperations, _ requests: [WrittenOperations.Request]
  ) -> (places: [Int: [Diagnostic]], text: [UInt8]) {
    let source = written.source(requests)
    let diagnostics = Linter().findings(in: LintUnit(source)).diagnostics
    return (
      Dictionary(grouping: diagnostics.filter { $0.rule != "deprecated-path" }) {
        $0.request?.index ?? -1
      }, source.bytes
    )
  }

  /// A right value, in letters of any case, or several of a list.
  private static func value(_ parameter: Parameter, _ random: inout Seeded) -> String {
    guard !parameter.values.isEmpty else { return PublishedOperationTests.value(parameter) }
    let count = parameter.isArray ? Int.random(in: 1...3, using: &random) : 1
    let values = (0..<count).compactMap { _ in parameter.values.randomElement(using: &random) }
    let text = values.joined(separator: Bool.random(using: &random) ? "," : "%2C")
    return Bool.random(using: &random) ? text : text.replacing("%2C", with: ",").uppercased()
  }

  @Test(arguments: WrittenOperations.all)
  func saysNothingOfRightValues(written: WrittenOperations) {
    var random = Seeded(seed: 31)
    let requests = Self.operations(for: written).map { operation in
      Self.request(
        operation, Self.query(operation).map { "\($0.name)=\(Self.value($0, &random))" })
    }
    let found = Self.found(in: written, requests).places
    #expect(found.isEmpty, "\(found.values.joined().prefix(5).map(\.message))")
  }

  @Test(arguments: WrittenOperations.all)
  func missesWhatIsRequired(written: WrittenOperations) {
    // Each kind is tried with all of them, as there are few.
    let operations = PublishedOperationTests.operations.filter { operation in
      Self.query(operation).contains { $0.isRequired && $0.defaultValue == nil }
    }
    #expect(operations.count > 100)
    let found = Self.found(in: written, operations.map { Self.request($0, []) }).places
    for (index, operation) in operations.enumerated() {
      let rules = found[index]?.map(\.rule) ?? []
      #expect(rules == ["missing-query"], "\(operation.line)")
    }
  }

  /// A value with two neighbours swapped, which the parameter does not take.
  private static func misspelt(_ parameter: Parameter) -> String? {
    guard let value = parameter.values.max(by: { $0.count < $1.count }), value.count > 4,
      parameter.defaultValue.map(parameter.values.contains) ?? true
    else { return nil }
    var letters = Array(value)
    letters.swapAt(2, 3)
    let text = String(letters)
    let known = parameter.values.map { $0.lowercased() }
    return known.contains(text.lowercased()) ? nil : text
  }

  @Test(arguments: WrittenOperations.all)
  func pointsAtAMisspeltValue(written: WrittenOperations) {
    var requests: [WrittenOperations.Request] = []
    var words: [String] = []
    for operation in Self.operations(for: written) {
      let query = Self.query(operation)
      guard
        let (name, word) = query.lazy.compactMap({ parameter in
          Self.misspelt(parameter).map { (parameter.name, $0) }
        }).first
      else { continue }
      words.append(word)
      requests.append(
        Self.request(
          operation,
          query.map { parameter in
            "\(parameter.name)="
              + (parameter.name == name ? word : PublishedOperationTests.value(parameter))
          }))
    }
    #expect(requests.count > 15)
    let (found, text) = Self.found(in: written, requests)
    for (index, word) in words.enumerated() {
      let reported = found[index] ?? []
      #expect(reported.map(\.rule) == ["wrong-query-value"], "\(requests[index].url)")
      let places = reported.map { String(decoding: text[$0.range.bytes], as: UTF8.self) }
      #expect(places == [word])
    }
  }
}
