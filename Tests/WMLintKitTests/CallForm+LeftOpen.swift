extension CallForm {
  /// Bodies, methods and requests of which a part is made elsewhere, so that nothing can be said of them.
  static let leftOpen: [CallForm] = [
    CallForm(
      ".ps1",
      #"""
      Invoke-RestMethod -Uri "https://api.mypurecloud.com/api/v2/users/1" -Method Patch -ContentType "application/json" -Body (New-Body @{ stat = "active" })
      """#),
    CallForm(
      ".ps1",
      #"""
      $b = New-Body -From @{ stat = "active" }
      Invoke-RestMethod -Uri "https://api.mypurecloud.com/api/v2/users/1" -Method Patch -Body $b
      """#),
    CallForm(
      ".ps1",
      #"""
      Invoke-RestMethod -Uri "https://api.mypurecloud.com/api/v2/users/1" -Method Patch -Body (Merge-Table $x @{ state = "active" })
      """#),
    CallForm(
      ".ps1",
      #"""
      Invoke-RestMethod -Uri "https://api.mypurecloud.com/api/v2/users/1" -Method Patch -ContentType 'application/json' -Body ([System.Text.Encoding]::UTF8.GetBytes((ConvertTo-Json @{ state = "active" })))
      """#),
    CallForm(
      ".js",
      #"""
      const req = new Request(`https://api.mypurecloud.com/api/v2/conversations/calls/${c}/participants/${p}`, { method: 'PATCH', body });
      const res = await fetch(req);
      """#),
    CallForm(
      ".js",
      #"""
      await fetch(new Request(`https://api.mypurecloud.com/api/v2/conversations/calls/${c}/participants/${p}`, { method: 'PATCH', body }));
      """#),
    CallForm(
      ".js",
      #"""
      const url = `https://api.mypurecloud.com/api/v2/conversations/calls/${c}/participants/${p}`;
      const options = { method: 'PATCH', body };
      await fetch(new Request(url, options));
      """#),
    CallForm(
      ".js",
      #"""
      await env.BACKEND.fetch(new Request(`https://api.mypurecloud.com/api/v2/conversations/calls/${c}/participants/${p}`, { method: 'PATCH', body }));
      """#),
    CallForm(
      ".js",
      #"""
      const req = new Request("https://api.mypurecloud.com/api/v2/users/1");
      await fetch(req, { method: 'PATCH', body });
      """#),
    CallForm(
      ".js",
      #"""
      const r = await fetch(new Request("https://api.mypurecloud.com/api/v2/users/search"));
      """#),
    CallForm(
      ".js",
      #"""
      const req = new Request("https://api.mypurecloud.com/api/v2/users/1", { method: 'POST', body });
      await fetch(new Request(req, { method: 'PATCH' }));
      """#),
    CallForm(
      ".ts",
      #"""
      class A { async send() { this.request = new Request(`https://api.mypurecloud.com/api/v2/conversations/calls/${c}/participants/${p}`, { method: 'PATCH', body }); return fetch(this.request.clone()); } }
      """#),
    CallForm(
      ".go",
      #"""
      package main
      func f() { body := fmt.Sprintf(`{"state": "active", "acdAutoAnswer": %t, "version": %5d}`, on, v)
       req, _ := http.NewRequest("PATCH", "https://api.mypurecloud.com/api/v2/users/1", strings.NewReader(body)) }
      """#),
    CallForm(
      ".go",
      #"""
      package main
      func f() { body := fmt.Sprintf(`{"a1": %b, "a2": %f, "a3": %.2f, "a4": %5.1f, "a5": %g, "a6": %e, "version": %+d, "a7": %q, "a8": %x, "a9": %-5d, "a10": %05.1f}`, a)
       req, _ := http.NewRequest("PATCH", "https://api.mypurecloud.com/api/v2/conversations/calls/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e5f/participants/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e50/attributes", strings.NewReader(`{"attributes": ` + body + `}`)) }
      """#),
    CallForm(
      ".java",
      #"""
      class A { void f() { String body = String.format("{\"attributes\": {\"a\": %b, \"b\": %B, \"c\": %.1f, \"d\": %,d, \"e\": %2$b, \"f\": %-5s, \"g\": %08.2f, \"h\": %X}}", a, b);
       HttpRequest r = HttpRequest.newBuilder(URI.create("https://api.mypurecloud.com/api/v2/conversations/calls/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e5f/participants/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e50/attributes")).method("PATCH", HttpRequest.BodyPublishers.ofString(body)).build(); } }
      """#),
    CallForm(
      ".kt",
      #"""
      fun f() { val body = "{\"attributes\": {\"a\": %b, \"c\": %.1f, \"d\": %,d}}".format(a, b)
       val r = HttpRequest.newBuilder(URI.create("https://api.mypurecloud.com/api/v2/conversations/calls/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e5f/participants/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e50/attributes")).method("PATCH", HttpRequest.BodyPublishers.ofString(body)).build() }
      """#),
    CallForm(
      ".py",
      #"""
      body = '{"attributes": {"a": %r, "b": %.0f, "c": %5.1f, "d": %(x)r, "e": %c, "f": %g}}' % (a, b)
      requests.patch("https://api.mypurecloud.com/api/v2/conversations/calls/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e5f/participants/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e50/attributes", data=body, headers={"Content-Type": "application/json"})
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      $body = sprintf('{"attributes": {"a": %u, "b": %.2f, "c": %b, "d": %e, "e": %\'010d, "f": %05.1f}}', $a, $b);
      $client->request('PATCH', "https://api.mypurecloud.com/api/v2/conversations/calls/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e5f/participants/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e50/attributes", ['body' => $body, 'headers' => ['Content-Type' => 'application/json']]);
      """#),
    CallForm(
      ".rb",
      #"""
      body = '{"attributes": {"a": %p, "b": %.2f, "c": %<x>d, "d": %{y}, "e": %b}}' % [a, b]
      RestClient.patch("https://api.mypurecloud.com/api/v2/conversations/calls/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e5f/participants/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e50/attributes", body, { content_type: :json })
      """#),
    CallForm(
      ".swift",
      #"""
      let body = String(format: "{\"attributes\": {\"a\": %ld, \"b\": %.2f, \"c\": %lu, \"d\": %lld, \"e\": %5.1lf}}", a, b)
      var request = URLRequest(url: URL(string: "https://api.mypurecloud.com/api/v2/conversations/calls/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e5f/participants/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e50/attributes")!)
      request.httpMethod = "PATCH"
      request.httpBody = body.data(using: .utf8)
      """#),
    CallForm(
      ".js",
      #"""
      const body = util.format('{"attributes": {"a": %j, "b": %o, "c": %f, "d": %i}}', a, b);
      await fetch("https://api.mypurecloud.com/api/v2/conversations/calls/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e5f/participants/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e50/attributes", { method: 'PATCH', headers: { 'Content-Type': 'application/json' }, body });
      """#),
    CallForm(
      ".java",
      #"""
      class A { void f() { String body = String.format("{\"attributes\": {\"a\": \"100%%\", \"b\": %b}}", a);
       HttpRequest r = HttpRequest.newBuilder(URI.create("https://api.mypurecloud.com/api/v2/conversations/calls/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e5f/participants/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e50/attributes")).method("PATCH", HttpRequest.BodyPublishers.ofString(body)).build(); } }
      """#),
    CallForm(
      ".py",
      #"""
      url = "https://api.mypurecloud.com/api/v2/userz/%r/x?q=a%%20b" % (u,)
      requests.get(url)
      """#),
    CallForm(
      ".cs",
      #"""
      var body = string.Format("{{\"attributes\": {{\"a\": {0:F2}, \"b\": {1,5}, \"c\": {2,-5:N0}}}}}", a, b, c);
      var r = new HttpRequestMessage(HttpMethod.Patch, "https://api.mypurecloud.com/api/v2/conversations/calls/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e5f/participants/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e50/attributes") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
      """#),
    CallForm(
      ".py",
      #"""
      class Update:
          def __init__(self, state):
              self.stat = state
          def fix(self):
              self.state = self.__dict__.pop("stat")
      e = Update("active")
      e.fix()
      requests.patch("https://api.mypurecloud.com/api/v2/users/1", json=e.__dict__)
      """#),
    CallForm(
      ".js",
      #"""
      const e = { stat: 'active', fix() { this.state = this.stat; delete this.stat; } };
      e.fix();
      await axios.patch("https://api.mypurecloud.com/api/v2/users/1", e);
      """#),
    CallForm(
      ".js",
      #"""
      const e = { stat: 'active', fix: function () { this.state = this.stat; delete this.stat; } };
      e.fix();
      await axios.patch("https://api.mypurecloud.com/api/v2/users/1", e);
      """#),
    CallForm(
      ".py",
      #"""
      @dataclass
      class Update:
          stat: str
          def fix(self):
              pass
      e = Update(stat="x")
      e.fix()
      requests.patch("https://api.mypurecloud.com/api/v2/users/1", json=asdict(e))
      """#),
    CallForm(
      ".go",
      #"""
      package main
      type upd map[string]any
      func f() { d := upd{"stat": "x"}
       d.apply(opts...)
       b, _ := json.Marshal(d)
       req, _ := http.NewRequest("PATCH", "https://api.mypurecloud.com/api/v2/users/1", bytes.NewReader(b)) }
      """#),
    CallForm(
      ".go",
      #"""
      package main
      type upd struct { Stat string `json:"stat"` }
      func f() { d := upd{Stat: "x"}
       d.apply(opts...)
       b, _ := json.Marshal(d)
       req, _ := http.NewRequest("PATCH", "https://api.mypurecloud.com/api/v2/users/1", bytes.NewReader(b)) }
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      class Update { public $stat; function __construct($s) { $this->stat = $s; } function fix() { unset($this->stat); } }
      $e = new Update('x');
      $e->fix();
      $client->patch("https://api.mypurecloud.com/api/v2/users/1", ['json' => $e]);
      """#),
    CallForm(
      ".rb",
      #"""
      e = Update.new(stat: 'x')
      e.fix
      RestClient.patch("https://api.mypurecloud.com/api/v2/users/1", e.to_json, content_type: :json)
      """#),
    CallForm(
      ".kt",
      #"""
      data class Update(var stat: String) { fun fix() { } }
      fun f() { val e = Update(stat = "x")
       e.fix()
       client.patch("https://api.mypurecloud.com/api/v2/users/1") { contentType(ContentType.Application.Json); setBody(e) } }
      """#),
    CallForm(
      ".cs",
      #"""
      class Update { public string Stat { get; set; } public void Fix() {} }
      class A { async Task F() { var e = new Update { Stat = "x" };
       e.Fix();
       await client.PatchAsJsonAsync("https://api.mypurecloud.com/api/v2/users/1", e); } }
      """#),
    CallForm(
      ".java",
      #"""
      class A { void f() { Update e = new Update().stat("x");
       e.fix();
       webClient.patch().uri("https://api.mypurecloud.com/api/v2/users/1").bodyValue(e).retrieve(); } }
      """#),
    CallForm(
      ".swift",
      #"""
      struct Update: Codable { var stat: String; mutating func fix() {} }
      var e = Update(stat: "x")
      e.fix()
      var request = URLRequest(url: URL(string: "https://api.mypurecloud.com/api/v2/users/1")!)
      request.httpMethod = "PATCH"
      request.httpBody = try JSONEncoder().encode(e)
      """#),
    CallForm(
      ".js",
      #"""
      class Update { constructor() { this.stat = 'x'; } }
      const e = { stat: 'x' };
      e.apply(defaults);
      await axios.patch("https://api.mypurecloud.com/api/v2/users/1", e);
      """#),
    CallForm(
      ".py",
      #"""
      e = {"stat": "x"}
      e.apply(y)
      requests.patch("https://api.mypurecloud.com/api/v2/users/1", json=e)
      """#),
    CallForm(
      ".js",
      #"""
      await fetch("https://api.mypurecloud.com/api/v2/users/1", { method: 'POST', headers: { 'X-HTTP-Method-Override': 'PATCH', 'Content-Type': 'application/json' }, body });
      """#),
    CallForm(
      ".sh",
      #"""
      curl -X POST -H 'X-HTTP-Method-Override: PATCH' -H 'Content-Type: application/json' https://api.mypurecloud.com/api/v2/users/1 -d '{"stat": "x"}'
      """#),
    CallForm(
      ".sh",
      #"""
      curl -X POST 'https://api.mypurecloud.com/api/v2/users/1?_method=PATCH' -d '{"stat": "x"}'
      """#),
    CallForm(
      ".cs",
      #"""
      var r = new HttpRequestMessage(HttpMethod.Post, "https://api.mypurecloud.com/api/v2/users/1");
      r.Headers.Add("X-HTTP-Method-Override", "PATCH");
      """#),
    CallForm(
      ".cs",
      #"""
      var json = JsonSerializer.Serialize(new { stat = "active" });
      Fix(ref json);
      var r = new HttpRequestMessage(HttpMethod.Patch, "https://api.mypurecloud.com/api/v2/users/1") { Content = new StringContent(json, Encoding.UTF8, "application/json") };
      """#),
    CallForm(
      ".rb",
      #"""
      body = '{"stat": "active"}'
      body.gsub!('stat', 'state')
      RestClient.patch("https://api.mypurecloud.com/api/v2/users/1", body, content_type: :json)
      """#),
    CallForm(
      ".py",
      #"""
      payload = {"stat": "active"}
      fix(payload)
      body = json.dumps(payload)
      sign(body)
      requests.patch("https://api.mypurecloud.com/api/v2/users/1", data=body, headers={"Content-Type": "application/json"})
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      $json = json_encode(['stat' => 'active']);
      fix(&$json);
      $client->request('PATCH', "https://api.mypurecloud.com/api/v2/users/1", ['body' => $json, 'headers' => ['Content-Type' => 'application/json']]);
      """#),
  ]
}
