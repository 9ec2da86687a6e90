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
}
