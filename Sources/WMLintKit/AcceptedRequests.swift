import WMLintChecker
import WMLintJSON
import WMLintRequests
import WMLintText

/// The requests of a long list that the fast path accepts: the first is checked all the same, and what
/// there is to remark on it holds for the others.
struct AcceptedRequests {
  private let content: FileContent
  private let document: Document?
  private let fastPath: FastPath

  /// The place of the first in the list.
  private(set) var first: Int?

  /// How many there are beside the first.
  private(set) var others = 0

  init(_ linter: Linter, _ content: FileContent, _ unit: LintUnit) {
    self.content = content
    fastPath = linter.fastPath
    let document = content.isList && !unit.listsRequests ? content.documents.first : nil
    self.document = document?.isValid == true ? document : nil
  }

  /// Where a request is that need not be checked; `nil` if it must be.
  mutating func place(of index: Int) -> SourceRange? {
    guard let document, let extent = content.extent(of: index),
      fastPath.outcome(of: document.bytes, extent) == .request
    else { return nil }
    if first == nil {
      first = index
      return nil
    }
    others += 1
    return document.map.range(extent)
  }
}
