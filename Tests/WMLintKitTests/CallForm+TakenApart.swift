extension CallForm {
  /// Bases of another product that are taken out of its settings, or given by an annotation.
  static let takenApart: [CallForm] = [
    CallForm(
      ".js",
      #"""
      const genesys = "https://api.mypurecloud.com";
      const { url } = config.services.zendesk;
      axios.put(`${url}/api/v2/users/me`, { a: 1 });
      const { url: base, token } = config.zendesk;
      fetch(`${base}/api/v2/users/me`, { method: "PUT", body: "{}" });
      const { services: { zendesk: { host } } } = config;
      axios.put(`${host}/api/v2/users/me`, { a: 1 });
      const [first] = zendeskUrls;
      axios.put(first + "/api/v2/users/me", { a: 1 });
      """#),
    CallForm(
      ".py",
      #"""
      GENESYS = "https://api.mypurecloud.com"
      url, token = config["zendesk"]
      requests.put(f"{url}/api/v2/users/me", json={"a": 1})
      """#),
    CallForm(
      ".java",
      #"""
      class A { String g = "https://api.mypurecloud.com";
       @Value("${zendesk.url}") String baseUrl;
       @Value("${zendesk.host}") private String host;
       %atConfigProperty(name = "freshdesk.url") String other;
       private final String base;
       A(@Value("${zendesk.url}") String given, @Value("${zendesk.url}") String base) { this.base = base; restTemplate.put(given + "/api/v2/users/me", b); }
       void f() { restTemplate.put(baseUrl + "/api/v2/users/me", b); restTemplate.put(this.host + "/api/v2/users/me", b); restTemplate.put(other + "/api/v2/users/me", b); restTemplate.put(base + "/api/v2/users/me", b); restTemplate.put(this.base + "/api/v2/users/me", b);
       HttpRequest.newBuilder(URI.create(baseUrl + "/api/v2/users/me")).PUT(x).build(); } }
      """#),
    CallForm(
      ".kt",
      #"""
      class A(@Value("\${zendesk.url}") private val given: String) { val g = "https://api.mypurecloud.com"
       @Value("\${zendesk.url}") private lateinit var baseUrl: String
       @Value("\${zendesk.host}")
       lateinit var host: String
       suspend fun f() { client.put("$baseUrl/api/v2/users/me") { setBody("{}") }; client.put("$given/api/v2/users/me") { setBody("{}") }; client.put("$host/api/v2/users/me") { setBody("{}") } }
       val (url, token) = config.zendesk
       suspend fun h() { client.put("$url/api/v2/users/me") { setBody("{}") } } }
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      $g = 'https://api.mypurecloud.com';
      ['url' => $url] = $config['zendesk'];
      $client->put("$url/api/v2/users/me", ['json' => ['a' => 1]]);
      [$base, $token] = $config['zendesk'];
      $client->put($base . '/api/v2/users/me', ['json' => ['a' => 1]]);
      list($host) = $config['zendesk'];
      $client->put($host . '/api/v2/users/me', ['json' => ['a' => 1]]);
      """#),
    CallForm(
      ".rb",
      #"""
      G = 'https://api.mypurecloud.com'
      url, token = config[:zendesk].values_at(:url, :token)
      RestClient.put("#{url}/api/v2/users/me", '{}')
      """#),
    CallForm(
      ".swift",
      #"""
      let g = "https://api.mypurecloud.com"
      let (url, token) = config.zendesk
      var r = URLRequest(url: URL(string: "\(url)/api/v2/users/me")!)
      r.httpMethod = "PUT"
      """#),
    CallForm(
      ".cs",
      #"""
      class A { string g = "https://api.mypurecloud.com"; async Task F() { var (url, token) = config.Zendesk; await client.PutAsJsonAsync($"{url}/api/v2/users/me", new { a = 1 });
       var (_, (host, port)) = config.Zendesk; await client.PutAsJsonAsync($"{host}/api/v2/users/me", new { a = 1 }); } }
      """#),
    CallForm(
      ".go",
      #"""
      package main
      const g = "https://api.mypurecloud.com"
      func f() { url, token := cfg.Zendesk()
       req, _ := http.NewRequest("PUT", url+"/api/v2/users/me", nil) }
      """#),
  ]
}
