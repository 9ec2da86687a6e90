import Testing

@testable import WMLintDiagnostics

/// Cookies that open a session are reported, others are only covered.
@Suite struct CookieValueTests {
  private static let visits = "20240101T0000001234567890"

  private func isPlain(_ text: String) -> [Bool] {
    let bytes = Array(text.utf8)
    return Secrets.ranges(in: bytes).map { CookieValue.isPlain($0, in: bytes) }
  }

  @Test(arguments: [
    "Cookie: a=b; visits=\(visits)", "Cookie: _ga=GA1.2.1234567890.1234567890",
    "cookies={'visits': '\(visits)'}", "'cookies' => ['visits' => '\(visits)']",
    #""cookies": [{"name": "visits", "value": "\#(visits)"}]"#,
  ])
  func coversWhatOpensNoSession(_ text: String) { #expect(isPlain(text) == [true]) }

  @Test(arguments: [
    "Cookie: a=b; sid=\(visits)", "Cookie: a=a1B2c3D4e5F6g7H8i9J0",
    "Cookie: a=1f2e3d4c5b6a79881f2e3d4c5b6a7988", "cookies={'session': '\(visits)'}",
    #""cookies": [{"name": "JSESSIONID", "value": "\#(visits)"}]"#,
    "Cookie: a=b\npassword=\(visits)", "Bearer \(visits)",
  ])
  func reportsOthers(_ text: String) { #expect(isPlain(text) == [false]) }
}
