import Testing
import WMLintDiagnostics
import WMLintText

/// A request is shown as its method and path, without host and query.
@Suite struct RequestLineTests {
  private let source = Source(name: "a", bytes: Array("PATCH https://api.example/a?b=c".utf8))

  private func line(_ method: Range<Int>?, _ endpoint: Range<Int>?) -> String {
    RequestIdentity(
      index: 0, method: method.map { SourceRange($0, in: .main) },
      endpoint: endpoint.map { SourceRange($0, in: .main) }
    ).line(in: [source])
  }

  @Test func leavesOutHostAndQuery() {
    #expect(line(0..<5, 6..<31) == "PATCH /a")
    #expect(line(nil, 0..<31) == "PATCH /a")
    #expect(line(0..<5, nil) == "PATCH")
  }

  @Test func showsOnceANameForMethodAndPath() {
    #expect(line(0..<5, 0..<5) == "PATCH")
  }

  /// The query of a file of requests goes on over several lines.
  @Test func endsAtTheEndOfALine() {
    let source = Source(name: "a.http", bytes: Array("/a\n  ?b=c\n  &d=e".utf8))
    let identity = RequestIdentity(
      index: 0, method: nil, endpoint: SourceRange(0..<source.bytes.count, in: .main))
    #expect(identity.line(in: [source]) == "/a")
  }
}
