extension CallForm {
  /// Functions that make one of several URLs, what keeps things by a URL, and bases that are taken from what is named
  /// after another product: none of these says which request is sent.
  static let several: [CallForm] = [
    CallForm(
      ".js",
      #"""
      const region = process.env.GENESYS_REGION || 'mypurecloud.de';
      function coll(kind) {
        if (kind === 'user') return `https://api.${region}/api/v2/users`;
        return `https://api.${region}/api/v2/routing/queues`;
      }
      fetch(coll('queue'), { method: 'POST', body: JSON.stringify({ name: 'x', description: '' }) });
      """#),
    CallForm(
      ".rb",
      #"""
      BASE = 'https://api.mypurecloud.com/api/v2'
      def collection_url(kind)
        if kind == :user
          return "#{BASE}/users"
        end
        "#{BASE}/routing/queues"
      end
      Faraday.post(collection_url(:queue), { name: 'x' }.to_json, 'Content-Type' => 'application/json')
      """#),
    CallForm(
      ".py",
      #"""
      BASE = "https://api.mypurecloud.com"
      urls = queue.Queue()
      for n in range(1, 5):
          urls.put(f"{BASE}/api/v2/users?pageSize=100&pageNumber={n}")
      """#),
    CallForm(
      ".java",
      #"""
      class A { void f() {
        BlockingQueue<String> work = new LinkedBlockingQueue<>();
        work.put("https://api.mypurecloud.com/api/v2/users?pageNumber=2");
      } }
      """#),
    CallForm(
      ".js",
      #"""
      caches.open('v1').then((c) => c.put('https://api.mypurecloud.com/api/v2/users', res.clone()));
      """#),
    CallForm(
      ".py",
      #"""
      import os, requests # genesys
      BASE = os.environ["ZENDESK_URL"]
      requests.put(f"{BASE}/api/v2/users/me", json={})
      requests.put(os.getenv("ZENDESK_URL") + "/api/v2/users/me", json={})
      """#),
    CallForm(
      ".go",
      #"""
      package x // genesys
      func f() { req, _ := http.NewRequest("PUT", os.Getenv("ZENDESK_URL")+"/api/v2/users/me", nil) }
      """#),
    CallForm(
      ".kt",
      #"""
      // Genesys ids for our portal
      interface Portal { @PUT("api/v2/users/me") suspend fun me(@Body b: Profile) }
      val portal = Retrofit.Builder().baseUrl("https://portal.acme.com/").build().create(Portal::class.java)
      """#),
    CallForm(
      ".js",
      #"""
      // notes of genesys
      axios.put('/api/v2/users/me', {});
      """#),
    CallForm(
      ".js",
      #"""
      const fetch = require('node-fetch');
      fetch(`https://api.mypurecloud.com/api/v2/users/${id}`, { method: 'patch', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ version: 1 }) });
      """#),
    CallForm(
      ".go",
      #"""
      package x
      func f() {
        b, _ := json.Marshal([]map[string]string{{"id": "x"}})
        http.Post("https://api.mypurecloud.com/api/v2/routing/queues/1/members", "application/json", bytes.NewReader(b))
      }
      """#),
  ]
}
