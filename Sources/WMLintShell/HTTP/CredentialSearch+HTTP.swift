import WMLintRequests
import WMLintText

extension CredentialSearch {
  /// Looks at a file of requests: at each line with its variables filled in, at headers that go on
  /// over lines, and at calls of curl.
  mutating func look(
    atRequestsIn text: MappedText, _ requests: [Request], _ variables: Variables
  ) {
    for line in TextLines(text) {
      if hasRoom, line.bytes.contains(ASCII.openBrace) { look(at: variables.substituted(in: line)) }
    }
    for request in requests {
      for header in request.headers {
        if let value = header.value { look(at: value, namedBy: header.name.string) }
      }
    }
  }
}
