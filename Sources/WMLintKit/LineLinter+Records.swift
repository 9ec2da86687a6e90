import WMLintChecker
import WMLintDiagnostics
import WMLintJSON
import WMLintText
import WMLintValidation

extension LineLinter {
  private static let longestKey = 4_096

  /// What is found in a record, with its key.
  ///
  /// - Parameters:
  ///   - record: The line.
  ///   - records: What is known of the lines of the file.
  ///   - index: How many are before it.
  ///   - matcher: What knows right requests in the text that the line is in.
  /// - Returns: The findings, the key, and what must not be shown of the line if something is found.
  mutating func look(
    at record: MappedText, _ records: Records, index: Int, _ matcher: inout RequestMatcher
  ) -> (found: FileResult, key: String?, hidden: [Range<Int>]?) {
    if records.request == nil, records.key == nil, takesFastPath {
      let outcome = matcher.outcome(of: record.range)
      if let found = accepted(record, outcome, index: index) { return (found, nil, nil) }
    }
    document.read(record, mode: .strict)
    guard document.isValidBehindMark else {
      let credentials = FoundCredentials(in: record)
      return (closeLook(at: record, index: index, credentials), nil, credentials.hidden)
    }
    let keyNode = records.key?.node(in: document)
    let written = keyNode.flatMap { keyText(of: $0, in: record) }
    let key = written.map(Secrets.maskedName)
    // What only looks like a credential is shown in the line neither.
    let coveredKey = key == written ? [] : keyNode.map { [inside(of: $0)] } ?? []
    guard let request = request(of: record, at: records.request) else {
      var skipped = FileResult(sources: [])
      skipped.unchecked.recordsWithoutRequest = 1
      return (skipped, key, nil)
    }
    // A text inside the record is decoded, and not in what the matcher reads.
    let isInPlace = request.map == record.map
    let outcome = isInPlace && takesFastPath ? matcher.outcome(of: request.range) : .unclear
    if let found = accepted(request, outcome, index: index) { return (found, key, nil) }
    let found = closeLook(at: request, index: index, FoundCredentials(in: request))
    let hidden = FoundCredentials(in: record).hidden + coveredKey
    return (key.map { found.keyed($0, index: index) } ?? found, key, hidden)
  }

  /// What is found in a request that was accepted; `nil` for one that needs a closer look.
  private mutating func accepted(
    _ request: MappedText, _ outcome: RequestMatcher.Outcome, index: Int
  ) -> FileResult? {
    var found = FileResult(sources: [])
    found.unlisted = 1
    switch outcome {
    case .unclear: return nil
    case .body: return unit.mustBeRecognised ? nil : found
    case .request(isRemarked: false): return found
    case .request(isRemarked: true):
      if let ofAccepted {
        found.remarks.add(ofAccepted, times: 1)
        return found
      }
      let first = closeLook(at: request, index: index, FoundCredentials(in: request))
      ofAccepted = first.remarks.map(\.first)
      return first
    }
  }

  /// The request of a record, as an object or as a string of JSON; `nil` if there is none.
  private func request(of record: MappedText, at pointer: JSONPointer?) -> MappedText? {
    guard let pointer else { return record }
    guard let node = pointer.node(in: document) else { return nil }
    switch document.kind(node) {
    case .object, .array: return document.piece(document.nodes[node].range)
    case .string:
      let text = document.literal(node)
      let first = text.bytes.first {
        $0 != ASCII.space && !(ASCII.tab...ASCII.carriageReturn).contains($0)
      }
      return first == ASCII.openBrace || first == ASCII.openBracket ? text : nil
    default: return nil
    }
  }

  /// The value that a record is known by: a text or another scalar, covered where it is a credential.
  private func keyText(of node: Int, in record: MappedText) -> String? {
    switch document.kind(node) {
    case .object, .array, .null, .broken: return nil
    default: break
    }
    let range = document.nodes[node].range
    let isHidden = FoundCredentials(in: record).hidden.contains { $0.overlaps(range) }
    if isHidden { return Secrets.mask }
    let text = document.kind(node) == .string ? document.text(node) : document.source(node)
    return String(text.unicodeScalars.prefix(Self.longestKey))
  }

  /// The bytes of a scalar, without quotes.
  private func inside(of node: Int) -> Range<Int> {
    let range = document.nodes[node].range
    guard document.kind(node) == .string, range.count > 1 else { return range }
    return range.lowerBound + 1..<range.upperBound - 1
  }
}

extension FileResult {
  /// The same with the key of the record that all of it is found in.
  fileprivate func keyed(_ key: String, index: Int) -> FileResult {
    var keyed = self
    keyed.diagnostics = diagnostics.map { found in
      found.with(request: (found.request ?? RequestIdentity(index: index)).keyed(key))
    }
    keyed.requests = requests.map { ($0.keyed(key), $1) }
    return keyed
  }
}
