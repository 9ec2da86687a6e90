import WMLintDiagnostics
import WMLintRequests
import WMLintText

extension Check {
  static let wrongContentType = Check(
    Rule(
      id: "wrong-content-type", group: .transport,
      summary: "The body is not announced as JSON.",
      why: "The API reads bodies of application/json.",
      source: "the published API of August 2026",
      examples: Examples(
        good: [
          #"{"method": "PATCH", "headers": {"Content-Type": "application/json; charset=utf-8"}, "body": {"attributes": {"tier": "gold"}}}"#
        ],
        bad: [
          #"{"method": "PATCH", "headers": {"content-type": "1️⃣text/plain"}, "body": {"attributes": {"tier": "gold"}}}"#
        ]))
  ) { inspection in
    inspection.request.headers.compactMap { header in
      guard header.name.string.lowercased() == "content-type", let value = header.value else {
        return nil
      }
      if Placeholder.name(value) != nil || value.string.contains("{") || value.string.contains("$")
      {
        return nil
      }
      let type = value.string.split(separator: ";").first.map(String.init) ?? ""
      if type.lowercased().filter({ $0 != " " }) == "application/json" { return nil }
      return Finding(
        "the body is announced as \(value.string.quoted)", help: "use application/json",
        at: value.place,
        fix: Fix(
          "write application/json", isSafe: false, replacing: [(value, "application/json")]))
    }
  }
}
