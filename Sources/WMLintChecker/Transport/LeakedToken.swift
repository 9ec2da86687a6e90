import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintText

extension Check {
  static let leakedToken = Check(
    Rule(
      id: "leaked-token", group: .transport,
      summary: "A credential that looks real is written in the file.",
      why:
        "Whoever can read the file can use it. wmlint shows it nowhere. Take it out of the file, "
        + "revoke it, and put a placeholder in its place.",
      source: "RFC 6750, section 5.3",
      examples: Examples(
        good: [
          #"{"method": "PATCH", "headers": {"Authorization": "Bearer YOUR_ACCESS_TOKEN_HERE"}, "body": {"attributes": {"tier": "gold"}}}"#
        ],
        bad: [
          #"{"method": "PATCH", "headers": {"Authorization": "Bearer 1️⃣a1B2c3D4e5F6g7H8i9J0k1L2m3"}, "body": {"attributes": {"tier": "gold"}}}"#
        ]))
  ) { inspection in
    let request = inspection.request
    let storages = request.envelope.map { [$0] } ?? inspection.documents
    var found: [Finding] = []
    for document in storages {
      found += Secrets.ranges(in: document.bytes, part: 0..<document.bytes.count).map { range in
        finding(at: document.map.range(range))
      }
    }
    if let endpoint = request.endpoint, endpoint.place.source != .main {
      found += Secrets.ranges(in: endpoint.storage).map { finding(at: endpoint.map.range($0)) }
    }
    return found
  }

  private static func finding(at place: SourceRange) -> Finding {
    Finding(
      "a credential stands in the file", help: "revoke it, and put a placeholder in its place",
      at: place)
  }
}
