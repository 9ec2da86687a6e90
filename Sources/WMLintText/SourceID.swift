/// Names one of the texts that a request is made of; ids count from 0 within one linted unit.
public struct SourceID: Hashable, Sendable {
  /// The place of the source in the list of its unit: 0 is the file itself.
  public let index: Int

  package init(_ index: Int) { self.index = index }

  /// The file, or the body given to the library.
  package static let main = SourceID(0)
}
