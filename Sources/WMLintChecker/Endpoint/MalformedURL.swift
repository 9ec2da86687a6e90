import WMLintDiagnostics
import WMLintRequests
import WMLintSchema
import WMLintText

extension Check {
  static let malformedURL = Check(
    Rule(
      id: "malformed-url", group: .endpoint,
      summary: "The URL cannot be sent as it is written.",
      why:
        "A space or a doubled slash makes it another path. So does a slash at the end of a "
        + "participant's path, which the API answers with 404.",
      source: "RFC 3986, section 3.3; the thread",
      examples: Examples(
        good: [Example.rightRequest],
        bad: [
          #"{"path": "/api/v2/conversations/webmessaging/{c}/participants/{p}1️⃣/"}"#,
          #"{"path": "/api/v2/1️⃣/conversations/webmessaging/{c}/participants/{p}"}"#,
          #"{"url": "GET https://api.mypurecloud.com/api/v2/routing/queues/1️⃣/members"}"#,
          #"{"url": "DELETE https://api.mypurecloud.com/api/v2/routing/queues1️⃣/"}"#,
          #"{"path": "1️⃣api/v2/conversations/webmessaging/{c}/participants/{participantId}"}"#,
        ])),
    onAccepted: .silent
  ) { context in
    if let empty = context.request.call?.emptyID {
      return [Finding("the id is empty", help: "give the id that is meant", at: empty.place)]
    }
    if let path = context.path {
      if path.isIDMissing {
        let end = path.url.pathRange.upperBound
        let slash = path.url.text.map.range(end - 1..<end)
        let value = context.request.emptyValue(at: end, in: path.url)
        return [
          finding("the path ends with a slash: an id may be missing here", at: slash, set: value)
        ]
      }
      return URLForm(path.url).map { form in
        let value = emptyValue(form.place, in: path.url, context.request)
        return [finding(form.message, at: form.place, set: value)]
      } ?? []
    }
    return context.mistakes { mistake, place, endpoint in
      guard case .malformed(let message) = mistake else { return nil }
      return finding(
        message, help: "the path is \(endpoint.operation.path.text)", at: place,
        set: emptyValue(place, in: endpoint.url, context.request))
    }
  }

  /// A mistake where it is seen, or where the program sets the value that it is due to.
  private static func finding(
    _ message: String, help: String? = nil, at place: SourceRange, set value: SourceRange?
  ) -> Finding {
    Finding(
      value == nil ? message : "this is empty, so an id is missing in the path", help: help,
      at: value ?? place)
  }

  /// Where a program sets the value that leaves a segment empty.
  private static func emptyValue(
    _ place: SourceRange, in url: URLText, _ request: Request
  ) -> SourceRange? {
    url.segments.first { $0.isEmpty && url.text.map.range($0) == place }
      .flatMap { request.emptyValue(at: $0.lowerBound, in: url) }
  }
}

extension Request {
  /// Where the value is set that puts nothing into a place of the URL.
  fileprivate func emptyValue(at index: Int, in url: URLText) -> SourceRange? {
    let behind = url.text.range.upperBound - index
    return emptyValues.first { $0.behind == behind }?.place
  }
}
