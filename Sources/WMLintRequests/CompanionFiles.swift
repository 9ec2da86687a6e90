package import WMLintText

/// Opens the files beside a linted one of which its reader needs the text: options of curl, templates.
///
/// A class, so that whoever reads a part of the file shares what was opened for another.
package final class CompanionFiles {
  private struct Key: Hashable {
    let name: String
    let start: Loader.Start
  }

  private let loader: Loader?
  private let firstID: Int
  private var known: [Key: Source?] = [:]
  private var byPath: [String: Source] = [:]

  /// The files that were opened, in the order of their ids.
  package private(set) var sources: [Source] = []

  /// Files by a loader; `nil` opens none.
  ///
  /// - Parameters:
  ///   - loader: What opens them.
  ///   - firstID: The id of the first, behind those of the linted file and what was given with it.
  package init(_ loader: Loader? = nil, firstID: Int = 1) {
    self.loader = loader
    self.firstID = firstID
  }

  /// The text of a file; `nil` if it must not or cannot be opened.
  package func text(_ name: String, from start: Loader.Start) -> MappedText? {
    let key = Key(name: name, start: start)
    let source = known[key] ?? source(name, from: start)
    known[key] = .some(source)
    return source.map(MappedText.init)
  }

  private func source(_ name: String, from start: Loader.Start) -> Source? {
    guard let file = loader?.loaded(name, from: start) else { return nil }
    if let same = byPath[file.path] { return same }
    let source = Source(
      id: SourceID(firstID + sources.count), name: file.path, bytes: file.bytes)
    byPath[file.path] = source
    sources.append(source)
    return source
  }
}
