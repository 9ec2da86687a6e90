import WMLintChecker
import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintText

/// Lints requests that stand one a line, part by part; it keeps its memory from part to part.
///
/// A line that is seen to be right at one glance costs no more than the reading of it.
package struct LineLinter: Sendable {
  /// How often is said what holds for every URL that is right.
  package enum Notes: Sendable { case each, oncePerPart, never }

  private let linter: Linter
  private let unit: LintUnit
  private var right: RightRequests
  private var document = Document()

  /// Makes a linter of lines.
  ///
  /// - Parameters:
  ///   - linter: What lints a line that is worth a closer look.
  ///   - unit: What is known of the file; its text does not count.
  ///   - listsRequests: Whether each request is listed, and not only those with findings.
  package init(_ linter: Linter, for unit: LintUnit, listsRequests: Bool = true) {
    self.linter = linter
    self.unit = unit
    let isPlain =
      unit.endpoint == nil && linter.scopes.isEmpty && linter.conversations.isEmpty
      && !linter.isReady && !listsRequests
    right = RightRequests(by: isPlain ? linter.contract : nil)
  }

  /// What is found in the lines at the start of a buffer, which stand at an offset of their file.
  ///
  /// The lines and requests are counted from 1 and 0 in each part; there is no source where nothing
  /// was found.
  package mutating func findings(
    in buffer: [UInt8], count: Int, at offset: Int, notes: Notes = .each
  ) -> Findings {
    var findings = Findings(sources: [])
    var says = notes != .never
    let map = TextMap(source: .main, shift: offset)
    // Taken out while the lines are read, so that it keeps its memory and nothing is copied.
    var document = Document()
    swap(&document, &self.document)
    defer { swap(&document, &self.document) }
    let (linter, unit) = (linter, unit)
    var concealed: [Range<Int>] = []
    findings.lines = right.readLines(of: buffer, 0..<count) { line, sight in
      if case .right(let hasURL) = sight, !hasURL || !says {
        findings.unlisted += 1
        return
      }
      if case .right = sight { says = notes == .each }
      let text = LiteralText(storage: buffer, range: line, map: map)
      let found = Self.closeLook(at: text, document: &document, linter, unit)
      concealed += found.sources.first?.concealed ?? []
      findings.add(found)
    }
    guard !findings.diagnostics.isEmpty || !findings.requests.isEmpty else { return findings }
    let start = Position(line: 1, column: 1, offset: offset)
    let part = Source(
      name: unit.source.name, bytes: Array(buffer.prefix(count)), start: start,
      concealed: concealed)
    findings.sources = [part] + (unit.endpoint.map { [$0] } ?? [])
    return findings
  }

  private static func closeLook(
    at line: LiteralText, document: inout Document, _ linter: Linter, _ unit: LintUnit
  ) -> Findings {
    document.read(line, mode: .strict)
    // A broken line of a file that nobody named is told only where it is one of ours.
    if document.isValid || unit.mustBeRecognised {
      let recognised: Recognition =
        RequestFile.isOne(document)
        ? .container(.request, RequestFile.content(of: document)) : .body(document)
      let found = linter.findings(of: recognised, in: line, unit)
      if document.isValid || found.requests.isEmpty { return found }
    }
    // What follows the first slip of a line would be guesses, and the next line is near.
    var request = Request()
    request.place = line.place
    request.envelope = document.withOneProblem
    var broken = Findings(sources: [])
    broken.requests = [(request.reported, request.place)]
    broken.diagnostics = Checker(linter.contract, scopes: []).diagnostics(of: request)
    return broken
  }
}

extension Findings {
  /// Adds what was found in the next line.
  fileprivate mutating func add(_ line: Findings) {
    let earlier = unlisted + requests.count
    for (identity, place) in line.requests {
      requests.append((identity.moved(by: earlier), place))
    }
    for diagnostic in line.diagnostics { diagnostics.append(diagnostic.moved(by: earlier)) }
    passedOver += line.passedOver
    failures += line.failures
  }
}
