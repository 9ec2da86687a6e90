import WMLintChecker
import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintText
import WMLintValidation

/// Lints requests that are one a line, part by part; it keeps its memory from part to part.
///
/// A line that the fast path accepts costs no more than reading it.
package struct LineLinter: Sendable {
  private let linter: Linter
  let unit: LintUnit
  private let fastPath: FastPath

  /// Whether what the fast path accepts needs no closer look.
  let takesFastPath: Bool
  var document = Document()

  /// What is remarked on every accepted line of a kind; `nil` before one was met.
  var ofAccepted: [Diagnostic]?

  /// Whether the first kilobyte of the file, which is not at hand for its later parts, holds a zero.
  package var isPartOfBinary = false

  /// Makes a linter of lines.
  ///
  /// - Parameters:
  ///   - linter: What lints a line that is worth a closer look.
  ///   - unit: What is known of the file; its text does not count.
  package init(_ linter: Linter, for unit: LintUnit) {
    self.linter = linter
    self.unit = unit
    takesFastPath = unit.endpoint == nil && !unit.listsRequests
    fastPath = takesFastPath ? linter.fastPath : FastPath()
  }

  /// What the fast path shows of the lines at the start of a buffer.
  package func outline(of buffer: [UInt8], count: Int) -> ChunkOutline {
    var seen = ChunkOutline()
    // Of a record it must first be known where its request is.
    let fastPath = unit.records == nil ? fastPath : FastPath()
    var matcher = fastPath.matcher(over: buffer, isOfLines: true)
    seen.lines = matcher.readLines(in: 0..<count) { line, number, outcome in
      // A bare body that nobody named must be recognised as one.
      let isDoubtful = unit.mustBeRecognised && outcome == .body
      seen.add(line, number: number, isDoubtful ? .unclear : outcome)
    }
    return seen
  }

  /// What is found in the lines that need a closer look.
  ///
  /// - Parameters:
  ///   - seen: What the fast path has found.
  ///   - buffer: The bytes that it looked at.
  ///   - count: How many of them it looked at.
  ///   - start: Where the first of them is in the file.
  ///   - requests: How many requests are before them.
  /// - Returns: The findings; without a source where there are none.
  package mutating func findings(
    of seen: ChunkOutline, in buffer: [UInt8], count: Int, from start: Position, after requests: Int
  ) -> FileResult {
    var findings = FileResult(sources: [])
    findings.unlisted = seen.requests
    let map = SourceMap(source: .main, shift: start.offset)
    addRemarks(on: seen, in: buffer, count, from: start, map, to: &findings)
    guard !seen.doubtful.isEmpty else { return findings }
    var concealed: [Range<Int>] = []
    var knownLines: [KnownLine] = []
    knownLines.reserveCapacity(seen.doubtful.count)
    findings.diagnostics.reserveCapacity(seen.doubtful.count)
    var matcher = fastPath.matcher(over: unit.records == nil ? [] : buffer, isOfLines: false)
    for line in seen.doubtful {
      let index = requests + line.index
      let place = line.start(after: start)
      let text = MappedText(
        storage: buffer, range: Self.withoutReturn(line.range, in: buffer), map: map)
      findings.unlisted -= 1
      let found: FileResult
      if let records = unit.records {
        let (inRecord, key, hidden) = look(at: text, records, index: index, &matcher)
        found = inRecord
        if let hidden {
          knownLines.append(
            KnownLine(start: place, credentials: hidden.map { map.range($0).bytes }))
        }
        if records.areListed { findings.add(found, line: place.line, key: key) }
      } else {
        let credentials = FoundCredentials(in: text)
        knownLines.append(
          KnownLine(start: place, credentials: credentials.hidden.map { map.range($0).bytes }))
        found = closeLook(at: text, index: index, credentials)
      }
      concealed += found.sources.first?.concealed ?? []
      findings.add(found)
    }
    // What is behind the end of a line is never shown, so nothing need be copied.
    let isWhole = buffer.count == count || count > 0 && buffer[count - 1] == ASCII.lineFeed
    // The buffer may be longer than what was read.
    let isBinary =
      isPartOfBinary || start.offset == 0 && buffer.prefix(min(count, 1_024)).contains(0)
    let part = Source(
      name: unit.source.name, bytes: isWhole ? buffer : Array(buffer.prefix(count)), start: start,
      concealed: concealed, knownLines: knownLines, isPartOfBinary: isBinary)
    findings.sources = [part] + (unit.endpoint.map { [$0] } ?? [])
    findings.withholdBinaryTexts()
    return findings
  }

  /// A line without the carriage return that ends it where line breaks are two bytes.
  private static func withoutReturn(_ line: Range<Int>, in buffer: [UInt8]) -> Range<Int> {
    let endsInReturn = !line.isEmpty && buffer[line.upperBound - 1] == ASCII.carriageReturn
    return endsInReturn ? line.lowerBound..<line.upperBound - 1 : line
  }

  /// Adds what there is to remark on lines that were accepted.
  ///
  /// One of them is checked for it, the first that this linter meets; later parts only count, as the
  /// first place of a run is in that part or before it.
  private mutating func addRemarks(
    on seen: ChunkOutline, in buffer: [UInt8], _ count: Int, from start: Position, _ map: SourceMap,
    to findings: inout FileResult
  ) {
    guard let first = seen.firstRemarked else { return }
    if ofAccepted == nil {
      let text = MappedText(storage: buffer, range: first.range, map: map)
      ofAccepted = closeLook(at: text, index: 0, FoundCredentials(in: text))
        .remarks.map(\.first)
      findings.sources = [
        Source(
          name: unit.source.name, bytes: Array(buffer[first.range]),
          start: first.start(after: start))
      ]
    }
    findings.remarks.add(ofAccepted ?? [], times: seen.remarked)
  }

  /// What is said of a file whose first part is not UTF-8.
  package func findings(ofPart bytes: [UInt8], writtenIn encoding: ForeignEncoding) -> FileResult {
    linter.findings(
      in: LintUnit(
        Source(name: unit.source.name, bytes: bytes), as: .lines, endpoint: unit.endpoint,
        mustBeRecognised: unit.mustBeRecognised), writtenIn: encoding)
  }

  mutating func closeLook(
    at line: MappedText, index: Int, _ credentials: FoundCredentials
  ) -> FileResult {
    document.read(line, mode: .strict)
    // A broken line of a file that nobody named is reported only where it is one of ours.
    let isRead = document.isValidBehindMark
    if isRead || unit.mustBeRecognised {
      let recognised: Recognition =
        RequestFile.isOne(document)
        ? .file(.request, RequestFile.content(of: document)) : .body(document)
      let found = linter.findings(
        of: recognised, in: line, unit, firstIndex: index, credentials: credentials)
      if isRead || found.requests.isEmpty { return found }
    }
    return linter.findings(ofBroken: document, at: line.place, index: index, credentials)
  }
}

extension FileResult {
  /// Notes the next record, whose findings are added next.
  fileprivate mutating func add(_ record: FileResult, line: Int, key: String?) {
    let isSkipped =
      record.requests.count + record.unlisted == 0 && record.diagnostics.isEmpty
    records.append(
      Record(
        line: line, key: key, isSkipped: isSkipped,
        end: diagnostics.count + record.diagnostics.count))
  }

  /// Adds what was found in the next line.
  fileprivate mutating func add(_ line: FileResult) {
    requests += line.requests
    unlisted += line.unlisted
    withID += line.withID
    diagnostics += line.diagnostics
    for remark in line.remarks { remarks.add(remark.first, times: remark.count) }
    unchecked.add(line.unchecked)
    // That arguments are missing is said once.
    failures += line.failures.filter { !$0.isMisuse || !failures.contains($0) }
  }
}
