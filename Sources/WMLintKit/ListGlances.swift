import WMLintChecker
import WMLintJSON
import WMLintRequests
import WMLintText

/// Sees at one glance which requests of a long list are right.
struct ListGlances {
  private let content: FileContent
  private let document: Document?
  private let right: RightRequests

  /// Whether it was said what holds for every URL that is right.
  private var isNoted: Bool

  init(_ linter: Linter, _ content: FileContent, _ unit: LintUnit) {
    self.content = content
    right = linter.right
    isNoted = unit.verbosity == .briefest
    let document = content.documents.first
    let isWorthwhile = unit.verbosity != .full
    self.document = isWorthwhile && document?.isValid == true ? document : nil
  }

  /// Where a request stands of which there is nothing to say.
  mutating func placeOfRight(_ index: Int) -> SourceRange? {
    guard let document, let extent = content.extent(of: index),
      right.sight(of: document.bytes, extent) == .request
    else { return nil }
    defer { isNoted = true }
    return isNoted ? document.map.range(extent) : nil
  }
}
