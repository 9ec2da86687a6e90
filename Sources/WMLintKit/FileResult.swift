import WMLintChecker
package import WMLintDiagnostics
import WMLintRequests
package import WMLintText

/// What was found in one unit.
package struct FileResult: Sendable {
  /// The texts that the ranges speak of, by the index of their ids.
  package var sources: [Source]
  package var requests: [(RequestIdentity, SourceRange)] = []

  /// The requests that are counted and not listed, as nobody asks for a list.
  package var unlisted = 0

  /// The lines of a part of a file of lines.
  package var lines = 0

  /// The records of a part of a file of lines, in order, where each is to be reported.
  package var records: [Record] = []

  /// Sorted by offset, then by rule.
  package var diagnostics: [Diagnostic] = []

  /// What is worth knowing and is not a problem.
  package var remarks: [FoundRemark] = []

  /// How many requests have an id that a saved conversation may know.
  package var withID = 0

  /// What was not checked, and why.
  package var unchecked = Unchecked()

  /// Whether nothing of the file could be read.
  package var isUnread = false

  /// The files that could not be loaded, although a request names them.
  package var failures: [Failure] = []

  package init(sources: [Source]) { self.sources = sources }

  /// Whether there is nothing to report, as in most files of a walk.
  package var isEmpty: Bool {
    diagnostics.isEmpty && requests.isEmpty && remarks.isEmpty && records.isEmpty
      && failures.isEmpty
  }

  /// Counts a request that is not checked, or not all of it.
  mutating func count(_ route: Route) {
    switch route {
    case .skipped(.otherHost): unchecked.otherHosts += 1
    case .skipped(.noEvidence): unchecked.unproven += 1
    case .published(let path): if path.isOpen { unchecked.openPaths += 1 }
    case .update: break
    }
  }

  /// Counts a request by its way; whether it is checked.
  mutating func takes(_ route: Route, of request: Request) -> Bool {
    count(route)
    switch route {
    case .skipped: return false
    case .published: return true
    case .update(let url):
      let isInPath =
        url.map { url in url.segments.contains { UUIDText.isOne(url.text, at: $0) } } ?? false
      if isInPath
        || request.pathParameters.contains(where: { $0.value.map(UUIDText.isOne) ?? false })
      {
        withID += 1
      }
      return true
    }
  }

  /// Takes what the checks have found.
  mutating func take(_ result: CheckResult) {
    diagnostics = result.diagnostics
    remarks.add(result.remarks)
    guard !result.concealed.isEmpty else { return }
    for index in sources.indices {
      let own = result.concealed.filter { $0.source == sources[index].id }.map(\.bytes)
      sources[index] = sources[index].concealing(own)
    }
  }

  /// Covers in the file itself, and in those beside it that were read with it, what no report shows: other people's data, and parts of credentials.
  mutating func cover(
    _ concealed: [SourceRange], _ credentials: [Credential], of source: Source
  ) {
    let parts = credentials.flatMap(\.pieces)
    if concealed.isEmpty, parts.isEmpty { return }
    func own(_ ranges: [SourceRange], _ id: SourceID) -> [Range<Int>] {
      ranges.filter { $0.source == id }.map(\.bytes)
    }
    sources[0] = source.concealing(
      own(concealed, source.id), credentials: own(parts, source.id))
    for index in sources.indices.dropFirst() {
      let id = sources[index].id
      sources[index] = sources[index].concealing(
        own(concealed, id), credentials: own(parts, id))
    }
  }

  /// Leaves out the fixes in binary files, which carry texts of theirs.
  mutating func withholdBinaryTexts() {
    let binary = sources.filter(\.isBinary).map(\.id)
    guard !binary.isEmpty else { return }
    diagnostics = diagnostics.map { binary.contains($0.range.source) ? $0.withoutFix : $0 }
  }
}
