extension CallForm {
  /// Bases that a parameter has by default.
  static let defaults: [CallForm] = [
    CallForm(
      ".kt",
      #"""
      class Api(private val client: HttpClient, private val base: String = "https://api.mypurecloud.com/api/v2") { suspend fun f() { client.patch("$base@R") { setBody("{\"@k\": \"active\"}") } } }
      """#),
    CallForm(
      ".kt",
      #"""
      suspend fun f(base: String = "https://api.mypurecloud.com/api/v2") { client.patch("${base}@R") { setBody("{\"@k\": \"active\"}") } }
      """#),
    CallForm(
      ".py",
      #"""
      def f(id, base: str = "https://api.mypurecloud.com/api/v2"):
          requests.patch(f"{base}@R", json={"@k": "active"})
      """#),
    CallForm(
      ".py",
      #"""
      class Api:
          def __init__(self, token, base="https://api.mypurecloud.com/api/v2"):
              self.base = base
          def f(self):
              requests.patch(self.base + "@R", json={"@k": "active"})
      """#),
    CallForm(
      ".js",
      #"""
      function f(id, base = 'https://api.mypurecloud.com/api/v2') { return axios.patch(base + '@R', { @k: 'active' }); }
      """#),
    CallForm(
      ".js",
      #"""
      function f({ base = 'https://api.mypurecloud.com/api/v2' } = {}) { return axios.patch(`${base}@R`, { @k: 'active' }); }
      """#),
    CallForm(
      ".ts",
      #"""
      class Api { constructor(private readonly token: string, private base: string = 'https://api.mypurecloud.com/api/v2') {}
       f() { return axios.patch(`${this.base}@R`, { @k: 'active' }); } }
      """#),
    CallForm(
      ".ts",
      #"""
      class Api { base; constructor(base = 'https://api.mypurecloud.com/api/v2') { this.base = base; }
       f() { return axios.patch(`${this.base}@R`, { @k: 'active' }); } }
      """#),
    CallForm(
      ".cs",
      #"""
      class Api(string b = "https://api.mypurecloud.com/api/v2") { async Task F() { await client.PatchAsJsonAsync(b + "@R", new { @k = "active" }); } }
      """#),
    CallForm(
      ".cs",
      #"""
      class Api { async Task F(string b = "https://api.mypurecloud.com/api/v2") { await client.PatchAsJsonAsync($"{b}@R", new { @k = "active" }); } }
      """#),
    CallForm(
      ".rb",
      #"""
      class Api
        def initialize(base = 'https://api.mypurecloud.com/api/v2')
          @base = base
        end
        def f
          RestClient.patch("#{@base}@R", { @k: 'active' }.to_json, content_type: :json)
        end
      end
      """#),
    CallForm(
      ".rb",
      #"""
      def f(base: 'https://api.mypurecloud.com/api/v2')
        RestClient.patch("#{base}@R", { @k: 'active' }.to_json, content_type: :json)
      end
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      class Api { function __construct(private string $base = 'https://api.mypurecloud.com/api/v2') {}
       function f() { $this->client->request('PATCH', $this->base . '@R', ['json' => ['@k' => 'active']]); } }
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      function f($client, $base = 'https://api.mypurecloud.com/api/v2') { $client->request('PATCH', "$base@R", ['json' => ['@k' => 'active']]); }
      """#),
    CallForm(
      ".ps1",
      #"""
      function Set-It { param([string]$Base = 'https://api.mypurecloud.com/api/v2', $Token) Invoke-RestMethod -Method Patch -Uri "$Base@R" -ContentType 'application/json' -Body (@{ @k = 'active' } | ConvertTo-Json) }
      """#),
    CallForm(
      ".ps1",
      #"""
      param(
        [Parameter(Mandatory)][string]$Token,
        [string]$Base = 'https://api.mypurecloud.com/api/v2'
      )
      Invoke-RestMethod -Method Patch -Uri "$Base@R" -ContentType 'application/json' -Body (@{ @k = 'active' } | ConvertTo-Json)
      """#),
    CallForm(
      ".swift",
      #"""
      class Api { let base: String
       init(base: String = "https://api.mypurecloud.com/api/v2") { self.base = base }
       func f() { var r = URLRequest(url: URL(string: base + "@R")!)
       r.httpMethod = "PATCH"
       r.httpBody = "{\"@k\": \"active\"}".data(using: .utf8) } }
      """#),
  ]

  /// Bases that may be another where they are used, or are somebody else's.
  static let otherDefaults: [CallForm] = [
    CallForm(
      ".py",
      #"""
      # look-alikes: Genesys Cloud
      def f(base="https://acme.example.org"):
          requests.put(base + "/api/v2/users/1", json={})
      def g(base="https://acme.example.org"):
          base = other()
          requests.put(base + "/users/1", json={})
      def h(base="https://api.mypurecloud.com/api/v2"):
          if eu: base = "https://acme.example.org"
          requests.put(base + "/userz/1", json={})
      def i(base):
          requests.put(base + "/userz/1", json={})
      def j(base="https://api.mypurecloud.com/api/v2"):
          pass
      requests.put(base + "/userz/1", json={})
      """#),
    CallForm(
      ".js",
      #"""
      // look-alikes: Genesys Cloud
      function f(base = 'https://acme.example.org') { axios.put(base + '/api/v2/users/1', {}); }
      function g(base = 'https://api.mypurecloud.com/api/v2') { base = other(); axios.put(base + '/userz/1', {}); }
      function h(base = 'https://api.mypurecloud.com/api/v2') { if (eu) base = 'https://acme.example.org'; axios.put(base + '/userz/1', {}); }
      function i(base) { axios.put(base + '/userz/1', {}); }
      axios.put(base + '/userz/1', {});
      class A { constructor(base = 'https://api.mypurecloud.com/api/v2') { this.base = other(base); } k() { axios.put(this.base + '/userz/1', {}); } }
      class B { k() { axios.put(this.base + '/userz/1', {}); } }
      """#),
  ]
}
