import WMLintChecker
import WMLintJSON
import WMLintRequests
import WMLintText

/// The requests of a long list that the fast path accepts: the first is checked all the same, and what
/// there is to remark on it holds for the others.
struct AcceptedRequests {
  /// The list and its document; `nil` where each request is checked.
  private let list: (content: FileContent, document: Document)?
  private let fastPath: FastPath

  /// The place of the first in the list.
  private(set) var first: Int?

  /// How many there are beside the first.
  private(set) var others = 0

  init(_ linter: Linter, _ content: FileContent, _ unit: LintUnit) {
    fastPath = linter.fastPath
    if content.isList, !unit.listsRequests, let document = content.documents.first,
      document.isValid
    {
      list = (content, document)
    } else {
      list = nil
    }
  }

  /// Where a request is that need not be checked; `nil` if it must be.
  mutating func place(of index: Int) -> SourceRange? {
    guard let list, let extent = list.content.extent(of: index),
      fastPath.outcome(of: list.document.bytes, extent) == .request
    else { return nil }
    if first == nil {
      first = index
      return nil
    }
    others += 1
    return list.document.map.range(extent)
  }
}
