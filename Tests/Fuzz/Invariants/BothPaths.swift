import WMLintDiagnostics
package import WMLintKit
import WMLintText

/// Lints a text as the command does, with the fast path, and in full, so that both can be compared.
package struct BothPaths: Sendable {
  private let full: Linter
  private let fast: Linter

  package init(_ linter: Linter = Linter()) {
    full = linter
    fast = linter.prepared(forMany: true)
  }

  /// In what the two differ, in words; as a file, and, if it is one line, among others in a file of
  /// lines and in a list.
  package func differences(in unit: LintUnit) -> [String] {
    var differences = Self.differences(
      full.findings(in: unit.listing(true)), fast.findings(in: unit.listing(false)), "as a file")
    guard unit.kind == nil, unit.endpoint == nil, !unit.source.bytes.contains(0x0A) else {
      return differences
    }
    let line = unit.source.bytes
    let many = Array(repeating: line, count: 3).joined(separator: [0x0A])
    let lines = LintUnit(Source(name: "many.jsonl", bytes: Array(many)), as: .lines)
    differences += Self.differences(
      full.findings(in: lines.listing(true)), fast.findings(in: lines.listing(false)), "as lines")
    let elements = Array(repeating: line, count: 3).joined(separator: Array(",\n".utf8))
    let list = LintUnit(
      Source(name: "list.json", bytes: Array("[".utf8) + elements + Array("]".utf8)), as: .request)
    differences += Self.differences(
      full.findings(in: list.listing(true)), fast.findings(in: list.listing(false)), "in a list")
    return differences
  }

  private static func differences(
    _ full: FileResult, _ fast: FileResult, _ form: String
  ) -> [String] {
    var differences: [String] = []
    if full.diagnostics != fast.diagnostics {
      let rules = [full, fast].map { $0.diagnostics.map(\.rule) }
      differences.append("\(form): \(rules[0]) in full, \(rules[1]) on the fast path")
    }
    if full.remarks.map(\.words) != fast.remarks.map(\.words) {
      let words = [full, fast].map { $0.remarks.map(\.words) }
      differences.append("\(form): remarks \(words[0]) in full, \(words[1]) on the fast path")
    }
    if full.requests.count + full.unlisted != fast.requests.count + fast.unlisted {
      differences.append("\(form): the number of requests differs")
    }
    return differences
  }
}

extension FoundRemark {
  fileprivate var words: String { "\(first.rule) \(count) times at \(first.range.bytes)" }
}

extension LintUnit {
  fileprivate func listing(_ listsRequests: Bool) -> LintUnit {
    LintUnit(
      source, as: kind, endpoint: endpoint, mustBeRecognised: mustBeRecognised, loader: loader,
      listsRequests: listsRequests)
  }
}
