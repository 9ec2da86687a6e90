import WMLintDiagnostics
import WMLintJSON
import WMLintText

extension Violation {
  /// The fix that gives the key the name that was meant; safe where only the case is wrong.
  func renaming(in document: Document) -> Fix? {
    guard let rename = details.rename else { return nil }
    let key = document.literal(node)
    let isSafe = key.string.lowercased() == rename.lowercased()
    return Fix("rename it to \(rename)", isSafe: isSafe, replacing: [(key, rename)])
  }
}
