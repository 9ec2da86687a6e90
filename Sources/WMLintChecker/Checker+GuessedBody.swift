import WMLintJSON
import WMLintRequests
import WMLintSchema
import WMLintText

extension Checker {
  /// Whether an object where options or headers may be too has a key that the operation takes in its body, or one
  /// that is nearly that.
  func isBody(_ document: Document, on route: Route) -> Bool {
    guard let root = document.root else { return true }
    switch route {
    case .published(let path):
      return path.operation.map { takes(document, root, as: published.resolved($0.body)) } ?? true
    case .update:
      return [contract, published].contains { contract in
        contract.operations(for: nil).contains {
          takes(document, root, as: contract.resolved($0.body))
        }
      }
    case .skipped: return true
    }
  }

  private func takes(_ document: Document, _ root: Int, as type: ValueType) -> Bool {
    switch type {
    case .object(let object):
      let names = object.properties.map(\.name)
      return document.kind(root) == .object
        && document.members(of: root).contains { key, _ in
          document.kind(key) == .string
            && Suggestion.nearest(document.text(key), in: names) != nil
        }
    case .array: return document.kind(root) == .array
    case .choice(let choice):
      return choice.branches.contains { takes(document, root, as: published.resolved($0)) }
    case .map, .string, .integer, .number, .boolean, .any, .reference: return false
    }
  }
}
