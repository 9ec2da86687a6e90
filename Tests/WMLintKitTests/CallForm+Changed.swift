extension CallForm {
  /// Bodies that are changed before they are sent, and requests whose method is another than the one named.
  static let changed: [CallForm] = [
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
    CallForm(
      ".cs",
      #"""
      var method = isNew ? HttpMethod.Put : HttpMethod.Patch;
      var r = new HttpRequestMessage(method, "https://api.mypurecloud.com/api/v2/users/1");
      """#),
    CallForm(
      ".py",
      #"""
      requests.request("PUT" if new else "PATCH", "https://api.mypurecloud.com/api/v2/users/1", json={})
      """#),
  ]
}
