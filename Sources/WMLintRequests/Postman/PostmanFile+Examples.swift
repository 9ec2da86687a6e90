import WMLintJSON
import WMLintText

extension PostmanFile {
  /// The answer that a saved example of a request shows, if it was taken as it now is.
  func acceptedExample(of request: Int, in item: Int) -> Response? {
    for example in document.elements("response", in: item) {
      guard let code = document.value("code", in: example),
        document.kind(code) == .integer, let status = Int(document.source(code)),
        (200...399).contains(status),
        let sent = document.value("originalRequest", in: example), isSame(sent, request)
      else { continue }
      return Response(status: status, statusPlace: document.place(code), headers: []) { nil }
    }
    return nil
  }

  /// A saved example: what was sent, and what was answered.
  struct Example {
    let node: Int
    let sent: Int
    let response: Response?
  }

  /// The saved examples of a request whose own request is another than it now is.
  func examples(of request: Int, in item: Int) -> [Example] {
    document.elements("response", in: item).compactMap { example in
      guard let sent = document.value("originalRequest", in: example),
        document.kind(sent) == .object, !isSame(sent, request)
      else { return nil }
      guard let code = document.value("code", in: example), document.kind(code) == .integer,
        let status = Int(document.source(code))
      else { return Example(node: example, sent: sent, response: nil) }
      switch status {
      case 200...399:
        let response = Response(
          status: status, statusPlace: document.place(code), headers: []
        ) { nil }
        return Example(node: example, sent: sent, response: response)
      // The answer tells of the path and of nothing else.
      case 404, 405: return Example(node: example, sent: sent, response: nil)
      // Others are kept to show how a request is refused.
      default: return nil
      }
    }
  }

  /// Whether two requests have the same method, URL and body, as they are written.
  private func isSame(_ left: Int, _ right: Int) -> Bool {
    source("method", of: left) == source("method", of: right)
      && address(of: left) == address(of: right)
      && body(of: left) == body(of: right)
  }

  private func address(of request: Int) -> ArraySlice<UInt8>? {
    guard let url = document.value("url", in: request), document.kind(url) == .object else {
      return source("url", of: request)
    }
    return source("raw", of: url)
  }

  private func body(of request: Int) -> ArraySlice<UInt8>? {
    document.value("body", in: request).flatMap { source("raw", of: $0) }
  }

  /// The bytes of a member's value.
  private func source(_ name: String, of object: Int) -> ArraySlice<UInt8>? {
    document.value(name, in: object).map { document.bytes[document.nodes[$0].range] }
  }
}
