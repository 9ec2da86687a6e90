import Testing
import WMLintDiagnostics
import WMLintText

@testable import WMLintKit

/// Each way to write a request is read: right, it is counted and nothing is said of it; with a mistake in its body, its
/// path or its method, that is found.
@Suite struct CallFormTests {
  private static let id = "3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e5f"

  /// The files that a form may be in, with the comment that shows what they speak of.
  private func result(
    _ form: CallForm, path: String = "/users", key: String = "state"
  ) -> FileResult {
    let whole = "/api/v2\(path)/\(Self.id)"
    var text = form.text
    for (mark, value) in [
      ("@U", "https://api.mypurecloud.com" + whole), ("@P", whole), ("@R", "\(path)/\(Self.id)"),
      ("@r", "\(path)/\(Self.id)".dropFirst().description),
      ("@B", "https://api.mypurecloud.com/api/v2\(path)"), ("@i", Self.id), ("@k", key),
      ("@C", path),
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
    let source = Source(name: "file" + form.ending, bytes: Array((mark + text + behind).utf8))
    return Linter().findings(in: LintUnit(source))
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

  /// What looks like a request and sends none, or not to Genesys Cloud.
  @Test(arguments: [
    CallForm(".js", #"logger.info("PATCH", "/api/v2/userz/1");"#),
    CallForm(".js", #"cache.put("/api/v2/userz/1", value);"#),
    CallForm(".js", #"app.patch("/api/v2/userz/:id", (req, res) => { });"#),
    CallForm(".js", #"nock("https://api.mypurecloud.com").patch("/api/v2/userz/1").reply(200);"#),
    CallForm(".js", #"cy.intercept("PATCH", "/api/v2/userz/1");"#),
    CallForm(".js", #"expect(api.patch).toHaveBeenCalledWith("/api/v2/userz/1");"#),
    CallForm(".js", #"registerRoute({ method: "PATCH", path: "/api/v2/userz/1" });"#),
    CallForm(".js", #"const path = getPath("/api/v2/userz/1");"#),
    CallForm(".ts", #"class A { a() { this.get("/api/v2/userz/1"); } }"#),
    CallForm(".js", #"cache.client.put("/api/v2/userz/1", { a: 1 });"#),
    CallForm(".java", #"class A { void f() { r.path("/api/v2/userz/{id}"); } }"#),
    CallForm(".java", #"class A { @PatchMapping("/api/v2/userz/{id}") void f() { } }"#),
    CallForm(".js", #"router.callApi("/api/v2/userz/:id", "PATCH");"#),
    CallForm(
      ".py",
      """
      url = "https://api.mypurecloud.com/api/v2/userz/1"
      if other:
          url = url + "/z"
      requests.get(url)
      """),
    CallForm(
      ".py",
      """
      def a():
          global url
          url = "https://api.mypurecloud.com/api/v2/userz/1"
      def b():
          requests.get(url)
      def c():
          global url
          url = "https://api.mypurecloud.com/api/v2/users"
      """),
    CallForm(
      ".js",
      """
      function a() {
        let url = other;
        function b() { url = "https://api.mypurecloud.com/api/v2/userz/1"; }
        b();
        fetch(url);
      }
      """),
    CallForm(".js", #"spy.calledWith("PATCH", "/api/v2/userz/1");"#),
    CallForm(".ps1", "Write-Host PATCH /api/v2/userz/1"),
    CallForm(".ps1", #"Test-Path "/api/v2/userz/1""#),
    CallForm(
      ".cs", #"class Other { const string Base = "/api/v2/userz"; } var x = Config.Base + "/1";"#),
    CallForm(".rb", "each do |req|\n  req.url '/api/v2/userz/1'\nend"),
    CallForm(".php", "<?php\nfile_get_contents('/api/v2/userz/1.json');"),
    CallForm(".js", #"// apiPatch("/api/v2/userz/1", {});"#),
    CallForm(".py", #"mock.assert_called_with("PATCH", "/api/v2/userz/1")"#),
    CallForm(".py", #"postMessage("/api/v2/userz/1")"#),
    CallForm(
      ".py",
      """
      url = "https://api.mypurecloud.com/api/v2/users"
      if detailed:
          url += "/z/z/z"
      requests.get(url)
      """),
    CallForm(
      ".js",
      """
      let url = "https://api.mypurecloud.com/api/v2/users";
      if (detailed) url += "/z/z/z";
      fetch(url);
      """),
    CallForm(
      ".js",
      """
      let url = "https://api.mypurecloud.com/api/v2/userz/1";
      if (isOther) url = other;
      fetch(url);
      """),
    CallForm(
      ".js",
      """
      let url = other;
      if (isOther) { url = "https://api.mypurecloud.com/api/v2/userz/1"; }
      fetch(url);
      """),
    CallForm(
      ".js",
      """
      let url = "https://api.mypurecloud.com/api/v2/users";
      url = base;
      while (url) {
        fetch(url);
        url = next(url);
      }
      """),
    CallForm(
      ".js",
      """
      const PATHS = { update: "/api/v2/userz/1", list: "/api/v2/userz" };
      for (const path of Object.values(PATHS)) fetch("https://api.mypurecloud.com" + path);
      fetch("https://api.mypurecloud.com" + PATHS[name]);
      """),
    CallForm(
      ".js",
      """
      const PATHS = { update: "/api/v2/userz/1", ...others };
      fetch("https://api.mypurecloud.com" + PATHS.update);
      const ROADS = { update: "/api/v2/userz/1" };
      ROADS.update = other;
      fetch("https://api.mypurecloud.com" + ROADS.update);
      """),
    CallForm(
      ".py",
      """
      PATHS = ["/api/v2/userz/1", "/api/v2/userz"]
      for path in PATHS:
          requests.get("https://api.mypurecloud.com" + path)
      class Paths:
          UPDATE = "/api/v2/userz/1"
      requests.get("https://api.mypurecloud.com" + Other.UPDATE)
      """),
    CallForm(
      ".js",
      """
      class Paths { static UPDATE = "/api/v2/userz/1"; }
      Paths.UPDATE = other;
      fetch("https://api.mypurecloud.com" + Paths.UPDATE);
      """),
    CallForm(
      ".cs",
      """
      static class Paths { public static string Update = "/api/v2/userz/1"; }
      class A { async Task F() { Paths.Update = other; await client.GetAsync("https://api.mypurecloud.com" + Paths.Update); } }
      """),
    CallForm(
      ".js",
      """
      let url = "";
      switch (kind) {
        case 1: url = "https://api.mypurecloud.com/api/v2/userz/1"; break;
        case 2: fetch(url); break;
      }
      """),
    CallForm(
      ".py",
      """
      url = None
      if known:
          url = "https://api.mypurecloud.com/api/v2/userz/1"
      else:
          requests.get(url)
      url = "https://api.mypurecloud.com/api/v2/users"
      while url:
          requests.get(url)
          url = following(url)
      """),
    CallForm(
      ".cs",
      """
      // Genesys Cloud
      var body = new Dictionary<string, object> { ["description"] = "x" };
      body.Add("name", "north");
      await client.PostAsJsonAsync("https://api.mypurecloud.com/api/v2/routing/skills", body);
      """),
    CallForm(
      ".ps1",
      """
      # Genesys Cloud
      $body = @{ state = 'active' }
      if ($named) { $body.name = 'north' }
      $json = $body | ConvertTo-Json
      Invoke-RestMethod -Uri https://api.mypurecloud.com/api/v2/routing/skills -Method Post -Body $json
      """),
    CallForm(".php", "<?php\n$this->patch('/api/v2/userz/1', []);"),
    CallForm(".cs", #"var list = new List<string> { "/api/v2/userz/1" }.GetAsync();"#),
    CallForm(".sh", "log_request PATCH /api/v2/userz/1"),
    CallForm(".sh", "# Genesys Cloud\ncurl -K options.txt"),
    CallForm(
      ".sh",
      """
      gc_patch() {
        shift
        curl -X PATCH "https://api.mypurecloud.com$1" -d "$2"
      }
      gc_patch "/api/v2/userz/1" "/api/v2/users/1" '{}'
      """),
    CallForm(
      ".sh",
      #"""
      f() { shift -1; curl "$@"; }
      f -X PATCH https://api.mypurecloud.com/api/v2/userz/1
      """#),
    CallForm(
      ".sh",
      #"""
      BASE=https://api.mypurecloud.com
      api() {
        local name=$1
        shift
        local path=$1
        curl -X POST "$BASE$path" -d '{}'
      }
      api /api/v2/userz/1 /api/v2/users/search
      """#),
    CallForm(
      ".sh",
      #"""
      BASE=https://api.mypurecloud.com
      api() {
        local method=GET
        if [ -n "$2" ]; then
          method=DELETE
        fi
        curl -X "$method" "$BASE$1"
      }
      api /api/v2/users/me
      """#),
    CallForm(
      ".sh",
      #"""
      BASE=https://api.mypurecloud.com
      api() {
        local method
        [ -n "$2" ] && method=DELETE
        curl -X "$method" "$BASE$1"
      }
      api /api/v2/users/me
      """#),
    CallForm(
      ".sh",
      #"""
      BASE=https://api.mypurecloud.com
      api() {
        local path=/api/v2/userz/1
        read -r path
        curl -X "$1" "$BASE$path"
      }
      api GET
      """#),
    CallForm(
      ".sh",
      #"""
      BASE=https://api.mypurecloud.com
      api() { curl -X DELETE "$BASE$1"; }
      api() { curl -X GET "$BASE$1"; }
      api() { curl -X DELETE "$BASE$1"; }
      api /api/v2/users/me
      """#),
    CallForm(".sh", "note() { echo \"$1\"; }\nnote /api/v2/userz/1 '{}'"),
    CallForm(".tftpl", "# Genesys Cloud: /api/v2/userz/1 is no path"),
    CallForm(".rb", "puts 1\n__END__\nRestClient.patch '/api/v2/userz/1', '{}'"),
    CallForm(".sh", "echo 'http PATCH https://api.mypurecloud.com/api/v2/userz/1'"),
    CallForm(".md", "`PATCH https://api.mypurecloud.com/api/v2/userz/1` is no request."),
    CallForm(".md", "```json\n{\"path\": \"/api/v2/userz/1\"}\n```"),
    CallForm(
      ".js",
      """
      const api = axios.create({ baseURL: "https://api.mypurecloud.com" });
      if (isOther) api.defaults.baseURL = "https://example.com";
      api.get("/userz/1");
      """),
  ])
  func leavesLookAlikes(form: CallForm) { #expect(rules(result(form)) == []) }

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

  /// A body that a later statement may fill, on some way to where it is sent.
  @Test(arguments: [
    CallForm(
      ".py",
      """
      body = {"state": "active"}
      if named:
          body["name"] = "north"
      requests.post("@S", json=body)
      """),
    CallForm(
      ".js",
      """
      const body = {};
      if (named) { body.name = "north"; }
      axios.post("@S", body);
      """),
    CallForm(
      ".js",
      """
      const body = {};
      body.state = "active";
      fill(body);
      axios.post("@S", body);
      """),
    CallForm(
      ".cs",
      """
      var body = new Skill();
      body.State = "active";
      await client.PostAsJsonAsync("@S", body);
      """),
    CallForm(
      ".py",
      """
      body = make()
      body["state"] = "active"
      requests.post("@S", json=body)
      """),
    CallForm(
      ".php",
      """
      <?php
      $body = $given;
      $body['state'] = 'active';
      Http::post('@S', $body);
      """),
  ])
  func leavesABodyThatMayBeFilled(form: CallForm) {
    let text = form.text.replacing("@S", with: "https://api.mypurecloud.com/api/v2/routing/skills")
    let result = result(CallForm(form.ending, text))
    #expect(result.requests.count > 0)
    #expect(rules(result) == [])
  }

  /// A body without the key that it requires, to which a later statement adds that.
  @Test(arguments: [
    CallForm(
      ".go",
      """
      func f() {
       body := map[string]any{"state": "active"}
       body["name"] = "north"
       b, _ := json.Marshal(body)
       http.Post("@S", "application/json", bytes.NewReader(b))
      }
      """),
    CallForm(
      ".rb",
      """
      body = { state: 'active' }
      body[:name] = 'north'
      RestClient.post('@S', body.to_json)
      other = { state: 'active' }
      other.merge!(rest)
      RestClient.post('@S', other.to_json)
      RestClient.post('@S', { state: 'active', **rest }.to_json)
      """),
    CallForm(
      ".js",
      """
      const body = { state: "active" };
      const w = { data: body };
      w.data.name = "north";
      fetch("@S", { method: "POST", body: JSON.stringify(body) });
      const other = { state: "active" };
      fill({ target: other });
      fetch("@S", { method: "POST", body: JSON.stringify(other) });
      """),
    CallForm(
      ".py",
      """
      body = {"state": "active"}
      fill(target=body)
      requests.post("@S", json=body)
      """),
    CallForm(
      ".rb",
      """
      body = { state: 'active' }
      fill body
      RestClient.post('@S', body.to_json)
      other = { state: 'active' }
      @body = other
      RestClient.post('@S', other.to_json)
      """),
    CallForm(
      ".go",
      """
      func f() {
       body := map[string]any{"state": "active"}
       w := wrapper{data: body}
       w.fill()
       b, _ := json.Marshal(body)
       http.Post("@S", "application/json", bytes.NewReader(b))
      }
      """),
    CallForm(
      ".cs",
      """
      var body = new Dictionary<string, object> { ["state"] = "active" };
      Fill(target: body);
      await client.PostAsJsonAsync("@S", body);
      """),
    CallForm(
      ".kt",
      """
      fun f() {
       val body = mutableMapOf("state" to "active")
       fill(target = body)
       val r = Request.Builder().url("@S").post(Gson().toJson(body).toRequestBody()).build()
      }
      """),
    CallForm(
      ".kt",
      """
      fun f(extra: Map<String, String>) {
       val body = mutableMapOf("state" to "active")
       extra.forEach { (key, value) -> body[key] = value }
       val r = Request.Builder().url("@S").post(Gson().toJson(body).toRequestBody()).build()
       val other = mutableMapOf("state" to "active")
       extra.forEach { k, v -> other.put(k, v) }
       val s = Request.Builder().url("@S").post(Gson().toJson(other).toRequestBody()).build()
       val third = mutableMapOf("state" to "active")
       for ((k, v) in extra) third[k] = v
       val t = Request.Builder().url("@S").post(Gson().toJson(third).toRequestBody()).build()
      }
      """),
    CallForm(
      ".js",
      """
      const body = { state: "active" };
      [body.name, rest] = pair;
      fetch("@S", { method: "POST", body: JSON.stringify(body) });
      const other = { state: "active" };
      ({ name: other.name } = pair);
      fetch("@S", { method: "POST", body: JSON.stringify(other) });
      """),
    CallForm(
      ".py",
      """
      body = {"state": "active"}
      body["name"], rest = pair
      requests.post("@S", json=body)
      other = {"state": "active"}
      rest, other["name"] = pair
      requests.post("@S", json=other)
      """),
    CallForm(
      ".swift",
      """
      var body: [String: Any] = ["state": "active"]
      extra.forEach { key, value in body[key] = value }
      var r = URLRequest(url: URL(string: "@S")!)
      r.httpMethod = "POST"
      r.httpBody = try? JSONSerialization.data(withJSONObject: body)
      """),
    CallForm(
      ".java",
      """
      class A { void f() {
       Map<String, Object> body = new HashMap<>(Map.of("state", "active"));
       body.put("name", "north");
       new Request.Builder().url("@S").post(RequestBody.create(gson.toJson(body), JSON)).build();
      } }
      """),
    CallForm(
      ".kt",
      """
      fun f() {
       val body = mutableMapOf("state" to "active")
       body["name"] = "north"
       val r = Request.Builder().url("@S").post(Gson().toJson(body).toRequestBody()).build()
      }
      """),
    CallForm(
      ".cls",
      """
      public class A { void f() {
       Map<String, Object> body = new Map<String, Object>{ 'state' => 'active' };
       body.put('name', 'north');
       HttpRequest r = new HttpRequest();
       r.setEndpoint('@S');
       r.setMethod('POST');
       r.setBody(JSON.serialize(body));
      } }
      """),
    CallForm(
      ".swift",
      """
      var r = URLRequest(url: URL(string: "@S")!)
      r.httpMethod = "POST"
      var body: [String: Any] = ["state": "active"]
      body["name"] = "north"
      r.httpBody = try? JSONSerialization.data(withJSONObject: body)
      """),
  ])
  func leavesABodyThatIsNotWhole(form: CallForm) {
    let text = form.text.replacing("@S", with: "https://api.mypurecloud.com/api/v2/routing/skills")
    let result = result(CallForm(form.ending, text))
    #expect(result.requests.count > 0)
    #expect(rules(result) == [])
  }
}
