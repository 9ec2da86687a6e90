import WMLintJSON
import WMLintText

/// Scripts that run before a request is sent, which may change it.
extension PostmanFile {
  private static let change = WordSearch("pm.request.")

  /// Whether an item, a folder or a collection has such a script that names the request.
  func changesRequests(_ node: Int) -> Bool {
    document.elements("event", in: node).contains { event in
      guard document.string("listen", in: event) == "prerequest",
        let script = document.value("script", in: event),
        let lines = document.value("exec", in: script)
      else { return false }
      let texts = document.kind(lines) == .string ? [lines] : Array(document.children(of: lines))
      return texts.contains {
        document.kind($0) == .string && Self.change.finds(in: document.literal($0))
      }
    }
  }
}

extension Request {
  /// The request of which a script decides all but the path.
  var changedByScript: Request {
    var changed = self
    changed.method = nil
    changed.impliedMethod = nil
    changed.isQueryOpen = true
    changed.body = .unknown
    return changed
  }
}
