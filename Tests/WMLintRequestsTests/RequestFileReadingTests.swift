import Testing
import WMLintJSON
import WMLintRequests
import WMLintText

/// Each field of a request file is read into the request.
@Suite struct RequestFileReadingTests {
  private func request(_ text: String) throws -> Request {
    let source = Source(name: "request.json", bytes: Array(text.utf8))
    let document = Document(MappedText(source), mode: .template)
    return RequestFile.request(in: document, at: try #require(document.root))
  }

  @Test func readsEachField() throws {
    let request = try request(
      #"""
      {"method": "PATCH", "url": "https://h/p", "pathParameters": {"id": "1"},
       "query": {"q": 1}, "headers": [{"name": "Accept", "value": "*/*"}],
       "scopes": "a b", "body": {"attributes": {}}, "userId": "u"}
      """#)
    #expect(request.method?.string == "PATCH")
    #expect(request.endpoint?.string == "https://h/p")
    #expect(request.pathParameters.map(\.name.string) == ["id"])
    #expect(request.pathParameters.map { $0.value?.string } == ["1"])
    #expect(request.query.map { $0.value?.string } == ["1"])
    #expect(request.headers.map(\.name.string) == ["Accept"])
    #expect(request.scopes?.names == ["a", "b"])
    #expect(request.extras.fields.map(\.name.string) == ["userId"])
    #expect(request.formProblems.isEmpty)
    guard case .json = request.body else { return #expect(Bool(false), "the body is JSON") }
  }

  @Test(arguments: [
    #"{"path": "/p", "body": "{{payload}}"}"#, #"{"path": "/p", "body": {{payload}}}"#,
  ]) func takesAPlaceholderForAnUnknownBody(_ text: String) throws {
    var request = try request(text)
    request.readBody()
    guard case .json(let document) = request.body else {
      return #expect(Bool(false), "the body is a placeholder")
    }
    #expect(document.root.map(document.kind) == .placeholder)
    #expect(document.isValid)
  }

  @Test func knowsNothingOfABodyThatIsBroken() throws {
    guard case .unknown = try request(#"{"path": "/p", "body": NaN}"#).body else {
      return #expect(Bool(false), "the body is unknown")
    }
  }

  @Test func mapsTheTextOfAnEscapedURL() throws {
    let text = #"{"url": "\/api\/v2"}"#
    let endpoint = try #require(try request(text).endpoint)
    #expect(endpoint.string == "/api/v2")
    let segment = endpoint[endpoint.range.upperBound - 2..<endpoint.range.upperBound]
    #expect(String(decoding: Array(text.utf8)[segment.place.bytes], as: UTF8.self) == "v2")
    let slash = endpoint[endpoint.range.lowerBound..<endpoint.range.lowerBound + 1]
    #expect(String(decoding: Array(text.utf8)[slash.place.bytes], as: UTF8.self) == #"\/"#)
  }
}
