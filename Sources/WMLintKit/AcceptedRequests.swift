import WMLintChecker
import WMLintJSON
import WMLintRequests
import WMLintText
import WMLintValidation

/// The requests of a long list that the fast path accepts. The first of those that something is remarked
/// on is checked all the same, and that holds for the others.
struct AcceptedRequests {
  /// The list and its document; `nil` where each request is checked.
  private let list: (content: FileContent, document: Document)?
  private var matcher: RequestMatcher?

  /// The place in the list of the first that something is remarked on.
  private(set) var first: Int?

  /// How many such there are beside it.
  private(set) var others = 0

  init(_ linter: Linter, _ content: FileContent, _ unit: LintUnit) {
    guard content.isList, !unit.listsRequests, let document = content.documents.first,
      document.isValid
    else {
      list = nil
      return
    }
    list = (content, document)
    matcher = linter.fastPath.matcher(over: document.bytes, isOfLines: false)
  }

  /// Where a request is that need not be checked; `nil` if it must be.
  mutating func place(of index: Int) -> SourceRange? {
    guard let list, let extent = list.content.extent(of: index),
      case .request(let isRemarked)? = matcher?.outcome(of: extent)
    else { return nil }
    if isRemarked, first == nil {
      first = index
      return nil
    }
    if isRemarked { others += 1 }
    return list.document.map.range(extent)
  }
}
