import WMLintSchema

extension RemovedOperation {
  /// Reads the list of what the API once had.
  static func list(_ text: Span<UInt8>) -> [RemovedOperation] {
    var list: [RemovedOperation] = []
    _ = text.forEachElement(ofArrayAt: text.endOfBlanks(from: 0)) { element in
      var texts: [String: String] = [:]
      var replacements: [String] = []
      let end = text.forEachMember(ofObjectAt: element) { key, value in
        if text.isString("replacement", at: key) {
          return text.forEachElement(ofArrayAt: value) { element in
            if let replacement = text.string(at: element) { replacements.append(replacement) }
            return text.endOfValue(from: element)
          }
        }
        if let content = text.string(at: value) { texts[text.string(at: key)] = content }
        return text.endOfValue(from: value)
      }
      if let method = texts["method"], let path = texts["path"] {
        list.append(
          RemovedOperation(
            method, path, lastSeen: texts["lastSeen"] ?? "", removedIn: texts["removedIn"],
            deprecatedSince: texts["deprecatedSince"], replacements: replacements))
      }
      return end
    }
    return list
  }
}
