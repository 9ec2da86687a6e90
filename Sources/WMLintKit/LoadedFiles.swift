import WMLintRequests
import WMLintText

/// The bodies in other files that the requests of one file name, each read once.
struct LoadedFiles {
  private struct Key: Hashable {
    let name: String
    let start: Loader.Start
  }

  private let loader: Loader?
  private var known: [Key: Source?] = [:]
  private var sources: [String: Source] = [:]

  init(_ unit: LintUnit) { loader = unit.loader }

  /// The source of a file, which becomes one of the findings' own; `nil` if it cannot be read.
  mutating func source(
    _ name: String, from start: Loader.Start, addedTo findings: inout FileResult
  ) -> Source? {
    let key = Key(name: name, start: start)
    if let known = known[key] { return known }
    var source: Source?
    if let file = loader?.loaded(name, from: start) {
      source = self.source(of: file, in: &findings)
    }
    known[key] = .some(source)
    return source
  }

  /// One source for a file, whatever it is called by.
  private mutating func source(of file: Loader.Loaded, in findings: inout FileResult) -> Source {
    if let same = sources[file.path] { return same }
    let source = Source(id: SourceID(findings.sources.count), name: file.path, bytes: file.bytes)
    findings.sources.append(source)
    sources[file.path] = source
    return source
  }
}
