import WMLintText

extension Baseline {
  /// The text of a baseline: sorted, an entry a line, so that changes of two people seldom meet.
  package static func text(of entries: [Entry]) -> String {
    let lines = entries.sorted { $0.key < $1.key }.map { entry in
      var members = ["\"file\": \(quoted(entry.key.file))"]
      if !entry.key.request.isEmpty { members.append("\"request\": \(quoted(entry.key.request))") }
      members.append("\"rule\": \(quoted(entry.key.rule))")
      if !entry.key.pointer.isEmpty { members.append("\"pointer\": \(quoted(entry.key.pointer))") }
      members.append("\"count\": \(entry.count)")
      members.append("\"reason\": \(quoted(entry.reason))")
      if let until = entry.until { members.append("\"until\": \(quoted(until))") }
      return "    {\(members.joined(separator: ", "))}"
    }
    let list = lines.isEmpty ? "[]" : "[\n\(lines.joined(separator: ",\n"))\n  ]"
    return "{\n  \"version\": 1,\n  \"entries\": \(list)\n}\n"
  }

  private static func quoted(_ text: String) -> String {
    "\"\(SourceMap.Encoding.jsonString.encode(text) ?? "")\""
  }
}
