import WMLintSchema
import WMLintText

extension RemovedOperation {
  /// Reads the list of what the API once had.
  static func list(_ text: Span<UInt8>) -> [RemovedOperation] {
    var list: [RemovedOperation] = []
    _ = text.forEachElement(ofArrayAt: text.endOfBlanks(from: 0)) { element in
      var method = ""
      var path = ""
      var lastSeen = ""
      var removedIn: String?
      var deprecatedSince: String?
      var replacements: [String] = []
      let end = text.forEachMember(ofObjectAt: element) { key, value in
        if text.isText("method", at: key) {
          method = text.string(at: value) ?? ""
        } else if text.isText("path", at: key) {
          path = text.string(at: value) ?? ""
        } else if text.isText("lastSeen", at: key) {
          lastSeen = text.string(at: value) ?? ""
        } else if text.isText("removedIn", at: key) {
          removedIn = text.string(at: value)
        } else if text.isText("deprecatedSince", at: key) {
          deprecatedSince = text.string(at: value)
        } else if text.isText("replacement", at: key) {
          replacements = text.strings(at: value)
        }
        return text.endOfValue(from: value)
      }
      list.append(
        RemovedOperation(
          method, path, lastSeen: lastSeen, removedIn: removedIn,
          deprecatedSince: deprecatedSince, replacements: replacements))
      return end
    }
    return list
  }
}
