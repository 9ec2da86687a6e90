/// A kind of file that holds requests.
package enum Container: String, CaseIterable, Sendable {
  /// The file is the body of one request.
  case body
  /// The file describes one request: method, URL, headers and body.
  case request

  /// One line of help.
  package var summary: String {
    switch self {
    case .body: "the file is the body of a request"
    case .request: "an object with a URL, and the method, headers and body that go with it"
    }
  }
}
