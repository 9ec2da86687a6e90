import WMLintChecker
import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintText

/// Lints requests that stand one a line, part by part; it keeps its memory from part to part.
///
/// A line that is seen to be right at one glance costs no more than the reading of it.
package struct LineLinter: Sendable {
  /// Lines up to this number are not worth a contract of their own.
  private static let few = 32

  private let linter: Linter
  private let unit: LintUnit
  private let right: RightRequests
  private var document = Document()

  /// Makes a linter of lines.
  ///
  /// - Parameters:
  ///   - linter: What lints a line that is worth a closer look.
  ///   - unit: What is known of the file; its text does not count.
  package init(_ linter: Linter, for unit: LintUnit) {
    self.linter = linter
    self.unit = unit
    let glances = unit.endpoint == nil && unit.verbosity != .full
    right = glances ? linter.right : RightRequests()
  }

  /// What a glance shows of the lines at the start of a buffer.
  package func glance(at buffer: [UInt8], count: Int) -> LinesSeen {
    var seen = LinesSeen()
    seen.lines = right.readLines(of: buffer, 0..<count) { line, number, sight in
      // A bare body that nobody named must be recognised as one.
      let sight: RightRequests.Sight =
        unit.mustBeRecognised && sight == .body ? .unclear : sight
      seen.add(
        LinesSeen.Line(range: line, number: number, sight: sight, index: seen.requests))
    }
    return seen
  }

  /// What is found in the lines that need a closer look.
  ///
  /// - Parameters:
  ///   - seen: What the glance has shown.
  ///   - buffer: The bytes that it looked at.
  ///   - count: How many of them it looked at.
  ///   - start: Where the first of them stands in the file.
  ///   - requests: How many requests stand before them.
  /// - Returns: The findings; without a source where there are none.
  package mutating func findings(
    of seen: LinesSeen, in buffer: [UInt8], count: Int, from start: Position, after requests: Int
  ) -> Findings {
    var findings = Findings(sources: [])
    findings.unlisted = seen.requests
    guard !seen.doubtful.isEmpty else { return findings }
    let map = TextMap(source: .main, shift: start.offset)
    var concealed: [Range<Int>] = []
    var knownLines: [KnownLine] = []
    knownLines.reserveCapacity(seen.doubtful.count)
    findings.diagnostics.reserveCapacity(seen.doubtful.count)
    let linter = seen.doubtful.count > Self.few ? linter.duplicate : linter
    for line in seen.doubtful {
      let index = requests + line.index
      let credentials = Secrets.ranges(in: buffer, part: line.range)
      knownLines.append(
        KnownLine(
          start: line.start(after: start), credentials: credentials.map { map.range($0).bytes }))
      if case .endpoint(let parts) = line.sight {
        document.read(
          LiteralText(storage: buffer, range: parts.body, map: map), mode: .strict)
        if document.isValid {
          linter.lintBody(
            document, of: parts, index: index, credentials: credentials, to: &findings)
          continue
        }
      }
      let text = LiteralText(storage: buffer, range: line.range, map: map)
      findings.unlisted -= 1
      let found = closeLook(at: text, by: linter, index: index, credentials)
      concealed += found.sources.first?.concealed ?? []
      findings.add(found)
    }
    // What stands behind the end of a line is never shown, so nothing need be copied.
    let isWhole = buffer.count == count || count > 0 && buffer[count - 1] == 0x0A
    let part = Source(
      name: unit.source.name, bytes: isWhole ? buffer : Array(buffer.prefix(count)), start: start,
      concealed: concealed, knownLines: knownLines)
    findings.sources = [part] + (unit.endpoint.map { [$0] } ?? [])
    return findings
  }

  private mutating func closeLook(
    at line: LiteralText, by linter: Linter, index: Int, _ credentials: [Range<Int>]
  ) -> Findings {
    document.read(line, mode: .strict)
    // A broken line of a file that nobody named is told only where it is one of ours.
    if document.isValid || unit.mustBeRecognised {
      let recognised: Recognition =
        RequestFile.isOne(document)
        ? .container(.request, RequestFile.content(of: document)) : .body(document)
      let found = linter.findings(
        of: recognised, in: line, unit, firstIndex: index, credentials: credentials)
      if document.isValid || found.requests.isEmpty { return found }
    }
    return linter.findings(ofBroken: document, at: line.place, index: index)
  }
}

extension Findings {
  /// Adds what was found in the next line.
  fileprivate mutating func add(_ line: Findings) {
    requests += line.requests
    diagnostics += line.diagnostics
    passedOver += line.passedOver
    failures += line.failures
  }
}
