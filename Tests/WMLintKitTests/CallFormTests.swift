import Testing
import WMLintDiagnostics
import WMLintInvariants
import WMLintText

@testable import WMLintKit

/// Each way to write a request is read: right, it is counted and nothing is said of it; with a mistake in its body, its
/// path or its method, that is found.
@Suite struct CallFormTests {
  private static let id = "3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e5f"

  /// A file with a form in it, and with the comment that shows what it speaks of.
  private func source(
    _ form: CallForm, path: String = "/users", key: String = "state"
  ) -> Source {
    let whole = "/api/v2\(path)/\(Self.id)"
    var text = form.text
    for (mark, value) in [
      ("@U", "https://api.mypurecloud.com" + whole), ("@P", whole), ("@R", "\(path)/\(Self.id)"),
      ("@r", "\(path)/\(Self.id)".dropFirst().description),
      ("@B", "https://api.mypurecloud.com/api/v2\(path)"), ("@i", Self.id), ("@k", key),
      ("@C", path), ("%at", "@"),
    ] {
      text = text.replacing(mark, with: value)
    }
    let mark =
      switch form.ending {
      case ".py", ".rb", ".sh", ".ps1": "# Genesys Cloud\n"
      case ".md": "Genesys Cloud\n\n"
      case ".php", ".json", ".tf.json": ""
      default: "// Genesys Cloud\n"
      }
    let behind = form.ending == ".php" ? "\n// Genesys Cloud\n" : "\n"
    return Source(name: "file" + form.ending, bytes: Array((mark + text + behind).utf8))
  }

  private func result(
    _ form: CallForm, path: String = "/users", key: String = "state"
  ) -> FileResult {
    Linter().findings(in: LintUnit(source(form, path: path, key: key)))
  }

  private func rules(_ result: FileResult) -> [String] { result.diagnostics.map(\.rule) }

  @Test(arguments: CallForm.all) func readsARightRequest(form: CallForm) {
    let result = result(form)
    #expect(result.requests.count == 1)
    #expect(rules(result) == [])
  }

  @Test(arguments: CallForm.all.filter(\.readsBody)) func findsAMistakeOfTheBody(form: CallForm) {
    #expect(rules(result(form, key: "stat")) == ["unknown-key"])
  }

  @Test(arguments: CallForm.all) func findsAMistakeOfThePath(form: CallForm) {
    #expect(rules(result(form, path: "/userz")) == ["unknown-path"])
  }

  @Test(arguments: CallForm.all) func findsAMistakeOfTheMethod(form: CallForm) {
    #expect(rules(result(form, path: "/routing/wrapupcodes")) == ["wrong-method"])
  }

  /// A program that is being written may end in the middle of anything.
  @Test(arguments: CallForm.all) func readsWhatBreaksOff(form: CallForm) {
    for end in ["class A <", "x | ConvertTo-Json -", "a.b(", "a[0].", "new ", "x = ", "f do |a"] {
      let unit = LintUnit(source(CallForm(form.ending, form.text + "\n" + end)))
      #expect(LinterInvariants.violations(of: unit) == [], "\(end)")
    }
  }

  /// What looks like a request and sends none, or not to Genesys Cloud.
  @Test(arguments: CallForm.silent)
  func leavesLookAlikes(form: CallForm) { #expect(rules(result(form)) == []) }

  @Test(arguments: CallForm.reading) func readsARequestThatNamesNoMethod(form: CallForm) {
    #expect(result(form).requests.count == 1)
    #expect(rules(result(form)) == [])
    #expect(rules(result(form, path: "/userz")) == ["unknown-path"])
    #expect(rules(result(form, path: "/tokens")) == ["wrong-method"])
  }

  @Test(arguments: CallForm.queried) func readsAQuery(form: CallForm) {
    func rules(_ old: String, _ new: String) -> [String] {
      self.rules(result(CallForm(form.ending, form.text.replacing(old, with: new))))
    }
    #expect(result(form).requests.count == 1)
    #expect(self.rules(result(form)) == [])
    #expect(rules("pageSize", "pagesize") == ["unknown-query"])
    #expect(rules("pageSize", "state") == ["wrong-query-value"])
  }

  /// Python sends another method where there is something to send.
  @Test func readsTheMethodByTheBody() {
    let call = #"urlopen("@U", data=json.dumps({"@k": "active"}).encode())"#
    #expect(rules(result(CallForm(".py", call))) == ["wrong-method"])
    let posted = result(CallForm(".py", call), path: "/conversations/calls/user")
    #expect(rules(posted) == ["unknown-key"])
  }

  /// Unlike what an object begins with, a constant stays empty.
  @Test(arguments: CallForm.emptyConstants) func findsAnEmptyConstant(form: CallForm) {
    #expect(rules(result(form)) == ["malformed-url"])
  }

  @Test(arguments: CallForm.samples) func readsSamples(form: CallForm) {
    #expect(!result(form).requests.isEmpty)
  }

  /// One mistake is reported once, and none is made of it by its repair.
  @Test(arguments: [
    (
      "a.sh",
      #"curl -X PATCH "https://api.mypurecloud.com/api/v2/conversations/$PARTICIPANT_ID/participants/$CONVERSATION_ID/attributes" -H "Content-Type: application/json" -d '{"attributes": {"tier": "gold"}}'"#,
      "swapped-ids"
    ),
    (
      "a.py",
      "payload = {}\npayload['state'] = 'disconnected'\nrequests.patch(f'https://api.mypurecloud.com/api/v2/conversations/message/{c}/participants/{p}', json=payload)",
      "wrong-media"
    ),
    (
      "a.go",
      #"package x; func f() { d, _ := json.Marshal(map[string]any{"name": "q", "memberGroups": []map[string]any{{"type": "TEEM"}}}); http.Post("https://api.mypurecloud.com/api/v2/routing/queues", "application/json", bytes.NewReader(d)) }"#,
      "unknown-value"
    ),
    (
      "a.java",
      #"class A { void f() { webClient.patch().uri("https://api.mypurecloud.com/api/v2/conversations/calls/{a}/participants/{b}", participantId, conversationId).bodyValue(x); } }"#,
      "swapped-ids"
    ),
    (
      "a.kt",
      #"fun f() { restTemplate.patchForObject("$base/api/v2/routing/queues/{a}/members/{b}", body, String::class.java, memberId, queueId) }"#,
      "swapped-ids"
    ),
  ]) func reportsOneMistakeOnce(file: (name: String, text: String, rule: String)) {
    let unit = LintUnit(Source(name: file.name, bytes: Array(file.text.utf8)))
    #expect(Linter().findings(in: unit).diagnostics.map(\.rule) == [file.rule])
  }

  /// What is sent before with the same name changes nothing of a request.
  @Test func readsRequestsOneByOne() {
    let url = "https://api.mypurecloud.com/api/v2"
    for client in ["requests", "s"] {
      let text = """
        import requests
        s = requests.Session()
        \(client).patch("\(url)/routing/queues/1", json={})
        \(client).request("PUT", "\(url)/users/me", json={})
        urllib.request.Request("\(url)/users/me", data, method="PUT")
        """
      #expect(
        rules(result(CallForm(".py", text))) == ["wrong-method", "wrong-method", "wrong-method"])
    }
  }

  /// A path that only Genesys Cloud has is one of its own, whatever the client is called.
  @Test func knowsAPathOfItsOwnBehindAnyName() {
    for text in [
      "crm.put('/api/v2/routing/queues', {});", "this.http.put('/api/v2/routing/queues', {});",
      "axios.put(`${CRM_URL}/api/v2/routing/queues`, {});",
    ] {
      #expect(rules(result(CallForm(".ts", text))) == ["wrong-method"])
    }
  }

  @Test(arguments: CallForm.seen) func findsAMistakeOfABodyThatIsOnlySeen(form: CallForm) {
    #expect(rules(result(form)) == ["unknown-key"])
  }

  /// Bodies that are not closed lie in each other: of too many none is read.
  @Test func readsNoneOfTooManyFunctions() {
    func rules(among count: Int) -> [String] {
      let others = (1..<count).map { "f\($0)() { :; }\n" }.joined()
      let text =
        others + """
          BASE=https://api.mypurecloud.com
          api() { curl -X PATCH "$BASE$1"; }
          api /api/v2/userz/1
          """
      return self.rules(result(CallForm(".sh", text)))
    }
    #expect(rules(among: 200) == ["unknown-path"])
    #expect(rules(among: 201) == [])
  }

  /// Of a body that later statements fill, or may fill, nothing is said to be missing.
  @Test(arguments: CallForm.filledLater)
  func leavesABodyThatIsNotWhole(form: CallForm) {
    let text = form.text.replacing("@S", with: "https://api.mypurecloud.com/api/v2/routing/skills")
    let result = result(CallForm(form.ending, text))
    #expect(result.requests.count > 0)
    #expect(rules(result) == [])
  }
}
