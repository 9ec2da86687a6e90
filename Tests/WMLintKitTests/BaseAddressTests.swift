import Testing
import WMLintDiagnostics
import WMLintKit
import WMLintText

/// What a program's client adds to a request is not known from the call alone.
@Suite struct BaseAddressTests {
  private static let slots = "/participants/"
  private static let start = "api/v2/conversations/webmessaging/"

  /// Calls with a path that goes behind the address of a client.
  private static let relative = [
    (
      "a.cs",
      #"new HttpRequestMessage(HttpMethod.Patch, $"\#(start){conversationId}\#(slots){p}");"#
    ),
    ("b.cs", #"await client.PatchAsync($"\#(start){conversationId}\#(slots){p}", content);"#),
    ("a.js", "api.patch(`\(start)${conversationId}\(slots)${p}`, body);"),
    ("b.js", "axios({baseURL, url: `\(start)${conversationId}\(slots)${p}`, method: 'patch'});"),
    ("c.js", "axios.patch(`${base}\(start)${conversationId}\(slots)${p}`, body);"),
    ("d.js", "axios.patch(this.base + `\(start)${conversationId}\(slots)${p}`, body);"),
    ("a.py", "client.patch(f'\(start){conversation_id}\(slots){p}', json=body)"),
    ("a.php", "<?php $client->request('PATCH', \"\(start){$conversationId}\(slots){$p}\");"),
    ("a.rb", "conn.patch(\"\(start)#{conversation_id}\(slots)#{p}\", body)"),
    ("a.go", "client.R().Patch(fmt.Sprintf(\"\(start)%s\(slots)%s\", conversationID, p))"),
    ("a.java", "client.patch().uri(\"\(start){conversationId}\(slots){p}\");"),
    ("a.kt", "client.patch(\"\(start)$conversationId\(slots)$p\")"),
    ("a.ps1", "Invoke-RestMethod -Method Patch -Uri \"${base}\(start)$conversationId\(slots)$p\""),
    (
      "a.swift",
      #"URLRequest(url: URL(string: "\#(start)\(conversationId)\#(slots)\(p)", relativeTo: base)!)"#
    ),
  ]

  private func rules(_ name: String, _ text: String) -> [String] {
    Linter().findings(in: LintUnit(Source(name: name, bytes: Array(text.utf8)))).diagnostics
      .map(\.rule).filter { $0 != "unpublished-path" }
  }

  @Test(arguments: relative) func takesARelativePath(name: String, text: String) {
    #expect(rules(name, text).isEmpty, "\(text)")
  }

  @Test func putsOneSlashBehindABase() {
    for (base, path) in [("/", "/"), ("/", ""), ("", "/"), ("", "")] {
      let text =
        "axios.patch(`\(path)\(Self.start)${c}\(Self.slots)${p}`, {attributes: {routing: {acw: '1'}}}, "
        + "{baseURL: 'https://api.mypurecloud.com\(base)'});"
      #expect(rules("a.js", text) == ["wrong-type"], "\(text)")
    }
  }

  @Test func stillReportsThePathsOfFiles() {
    let text = #"{"method": "PATCH", "path": "\#(Self.start){c}\#(Self.slots){p}"}"#
    #expect(rules("a.json", text) == ["malformed-url"])
  }

  /// Calls that give an object as `data`, and whether it is certainly sent as a form.
  private static let forms = [
    ("requests.patch(URL, data=BODY)", true), ("httpx.patch(URL, data=BODY)", true),
    ("s = requests.Session()\ns.patch(URL, data=BODY)", true),
    ("s = requests.session()\ns.request('PATCH', URL, data=BODY)", true),
    ("with requests.Session() as s:\n  s.patch(URL, data=BODY)", true),
    ("with httpx.Client() as s:\n  s.patch(URL, data=BODY)", true),
    ("client.patch('https://api.mypurecloud.com' + URL, data=BODY)", false),
    ("requests.patch('https://api.mypurecloud.com' + URL, data=BODY)", true),
    ("api.patch(URL, data=BODY)", false), ("self.client.patch(URL, data=BODY)", false),
    ("self.client.patch(URL, data=BODY, format='json')", false),
    ("s = APIClient()\ns.patch(URL, data=BODY)", false),
    ("requests = Recorder()\nrequests.patch(URL, data=BODY)", false),
    ("def f(session):\n  session.patch(URL, data=BODY)", false),
  ]

  @Test(arguments: forms) func knowsWhoSendsForms(call: String, isForm: Bool) {
    let text = call.replacing("URL", with: "f'/\(Self.start){c}\(Self.slots){p}'")
      .replacing("BODY", with: "{'attributes': {'tier': 'gold'}}")
    #expect(rules("a.py", text) == (isForm ? ["wrong-content-type"] : []), "\(text)")
  }

  @Test func knowsWhoSendsFormsInABrowser() {
    func call(_ receiver: String) -> String {
      "\(receiver)ajax({url: `/\(Self.start)${c}\(Self.slots)${p}`, type: 'PATCH', "
        + "data: {attributes: {tier: 'gold'}}});"
    }
    #expect(rules("a.js", call("$.")) == ["wrong-content-type"])
    #expect(rules("a.js", call("jQuery.")) == ["wrong-content-type"])
    #expect(rules("a.js", call("api.")).isEmpty)
  }
}
