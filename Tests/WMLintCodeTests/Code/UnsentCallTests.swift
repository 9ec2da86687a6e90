import Testing
import WMLintRequests
import WMLintText

@testable import WMLintCode

/// Calls that are given a path and send nothing, and those beside them that do.
@Suite struct UnsentCallTests {
  private func count(in program: String, _ language: Language, isTest: Bool = false) -> Int {
    let source = Source(name: "program", bytes: Array(program.utf8))
    return CodeFile.content(of: MappedText(source), in: language, isTest: isTest).requests.count
  }

  private static let path = "/api/v2/users/1/routingstat"
  private static let url = "https://api.mypurecloud.com\(path)"

  private static let unsent: [(Language, String)] = [
    (.java, #"throw new GenesysException("PATCH", "\#(path)");"#),
    (.java, #"new RequestKey(HttpMethod.PUT, "\#(path)");"#),
    (.java, #"class T { void t() { Spark.put("\#(path)", (a, b) -> 1); } }"#),
    (
      .java, #"import static spark.Spark.*; class T { void t() { put("\#(path)", (a, b) -> 1); } }"#
    ),
    (.cSharp, #"throw new ApiException("PATCH", "\#(path)");"#),
    (.cSharp, #"var x = new RequestKey(HttpMethod.Put, "\#(path)");"#),
    (.cSharp, #"[HttpPut("\#(path)")] public IActionResult X() => Ok();"#),
    (.cSharp, "class C {\n  [HttpPut, HttpPatch(\"\(path)\")]\n  public void X() {} }"),
    (.cSharp, #"Put("\#(path)", _ => 1);"#),
    (.cSharp, #"app.MapPut("\#(path)", () => 1);"#),
    (.kotlin, #"throw ApiException("PATCH", "\#(path)")"#),
    (.kotlin, #"routing { put("\#(path)") { call.respond("") } }"#),
    (.kotlin, #"put<Res>("\#(path)") { }"#),
    (.ruby, #"raise Genesys::ApiError.new("PATCH", "\#(path)")"#),
    (.ruby, #"t = %q(RestClient.put "\#(url)", '{}')"#),
    (.ruby, #"puts %Q[RestClient.put "\#(url)"]"#),
    (.ruby, #"t = %(RestClient.put("\#(url)"))"#),
    (.ruby, #"t = %w{RestClient.put("\#(url)")}"#),
    (.php, #"<?php throw new ApiException('PATCH', '\#(path)');"#),
    (.swift, #"throw APIError.failed("PATCH", "\#(path)")"#),
    (.python, #"raise ApiFailure("PATCH", "\#(path)")"#),
    (.python, #"e = ApiFailure("PATCH", "\#(path)")"#),
    (.python, #"k = ApiKey("PATCH", "\#(path)")"#),
    (.python, "rsps = responses.RequestsMock()\nrsps.put(\"\(url)\")"),
    (.javaScript, "throw new RequestFailedException({ method: 'PATCH', path: '\(path)' });"),
    (.javaScript, "if (isRequest(req, 'PUT', '\(path)')) next();"),
    (.javaScript, "audit.recordRequest('PUT', '\(path)', { status: 'READY' });"),
    (.javaScript, "metrics.countCall('PUT', '\(path)');"),
    (.javaScript, "audit.request('PUT', '\(path)');"),
    (.javaScript, "const A = () => <pre>axios.put('\(url)')</pre>;"),
    (.javaScript, "const A = () => <p><b>Or</b> (see axios.put('\(url)')) </p>;"),
    (.javaScript, "const A = () => <>axios.put('\(url)')</>;"),
    (.powerShell, "Format-ApiRequest -Method PUT -Path '\(path)'"),
  ]

  @Test(arguments: unsent) func sendsNothing(_ language: Language, _ program: String) {
    #expect(count(in: program, language) == 0)
  }

  private static let sent: [(Language, String)] = [
    (.java, #"var r = new GenesysRequest(HttpMethod.PUT, "\#(path)");"#),
    (.java, #"restTemplate.put("\#(path)", body);"#),
    (.cSharp, #"await SendRequest(HttpMethod.Put, "\#(path)");"#),
    (.cSharp, #"public interface I { [Put("\#(path)")] Task X(); }"#),
    (.kotlin, #"client.put("\#(path)") { setBody(x) }"#),
    (.ruby, #"a = b % 3; RestClient.put "\#(url)", '{}'"#),
    (.ruby, #"t = %w(a b); RestClient.put("\#(url)", %q({"a": 1}))"#),
    (.python, #"send_request("PUT", "\#(path)")"#),
    (.python, "try:\n  api.put(\"\(url)\")\nexcept ApiError as e:\n  raise e"),
    (.javaScript, "errors.push(await axios.put('\(url)'))"),
    (.javaScript, "console.log(await sendRequest('PUT', '\(path)'));"),
    (.javaScript, "const A = () => <pre>{axios.put('\(url)')}</pre>;"),
    (.javaScript, "const A = () => <a onClick={() => axios.put('\(url)')}>x</a>;"),
    (.javaScript, "const A = () => <p>x</p>; axios.put('\(url)'); const B = <p>y</p>;"),
    (.javaScript, "const a = new Map<string, number>(); axios.put('\(url)'); if (a < b) {}"),
    (.powerShell, "Invoke-GcApi -Method PUT -Path '\(path)'"),
  ]

  @Test(arguments: sent) func isSent(_ language: Language, _ program: String) {
    #expect(count(in: program, language) == 1)
  }

  /// Programs that say that they test another.
  private static let tests: [(Language, String)] = [
    (.python, "def test_idle(client):\n    client.put(\"\(path)\")"),
    (.javaScript, "test('idle', async () => { await api.put('\(path)', {}); });"),
    (.javaScript, "it(`is idle`, async () => { await api.put('\(path)', {}); });"),
    (
      .java,
      #"class X { @Test void idle() { webClient.put().uri("\#(path)").exchange(); } }"#
    ),
    (.powerShell, "Describe 'x' { It 'y' { Invoke-GcApi -Method PUT -Path '\(path)' } }"),
    (.php, "<?php $client->request('PUT', '\(path)'); $this->assertResponseIsSuccessful();"),
  ]

  @Test(arguments: tests) func hasPathsOfItsOwn(_ language: Language, _ program: String) {
    #expect(count(in: program, language) == 0)
    #expect(count(in: program.replacing(Self.path, with: Self.url), language) == 1)
  }

  @Test func takesAPathForTheProgramsOwnInAFileOfTests() {
    let program = "api.put('\(Self.path)', {});"
    #expect(count(in: program, .javaScript) == 1)
    #expect(count(in: program, .javaScript, isTest: true) == 0)
  }

  @Test(arguments: [
    "tests/api.py", "a/__tests__/x.js", "src/test/java/X.java", "spec/x.rb", "XTest.java",
    "StatusTests.cs", "api.test.ts", "a.spec.js", "Status.Tests.ps1", "api_test.go",
    "test_api.py", #"C:\a\tests\x.cs"#,
  ]) func knowsAFileOfTests(_ name: String) { #expect(TestFileName.isOne(name)) }

  @Test(arguments: [
    "latest.js", "src/api.py", "contest/x.js", "attestation.rb", "", "testing.md/x",
  ])
  func knowsAnotherFile(_ name: String) { #expect(!TestFileName.isOne(name)) }

  @Test func pointsToWhatIsMade() throws {
    let program = #"r = Net::HTTP::Patch.new("\#(Self.path)")"#
    let source = Source(name: "program", bytes: Array(program.utf8))
    let content = CodeFile.content(of: MappedText(source), in: .ruby)
    let method = try #require(content.requests.first?.method)
    #expect(
      program.utf8.prefix(method.place.bytes.upperBound).elementsEqual("r = Net::HTTP::Patch".utf8))
  }
}
