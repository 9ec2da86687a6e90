extension CallForm {
  /// Clients that have the names of what keeps things, and are known by what makes them or by their
  /// types.
  static let namedClients = [
    CallForm(
      ".js",
      #"""
      const bus = axios.create({ baseURL: "https://api.mypurecloud.com" });
      bus.patch("@P", { @k: "active" });
      """#),
    CallForm(
      ".js",
      #"""
      const cache = axios.create();
      await cache.patch("@U", { @k: "active" });
      """#),
    CallForm(
      ".ts",
      #"""
      class A { constructor(private readonly store: AxiosInstance) {}
       f() { return this.store.patch("@U", { @k: "active" }); } }
      """#, readsBody: false),
    CallForm(
      ".ts",
      #"""
      const session = () => axios.create({ baseURL: "https://api.mypurecloud.com" });
      session().patch("@P", { @k: "active" });
      """#, readsBody: false),
    CallForm(
      ".py",
      #"""
      store = requests.Session()
      store.patch("@U", json={"@k": "active"})
      """#),
    CallForm(
      ".py",
      #"""
      class A:
          def __init__(self):
              self._store = httpx.Client(base_url="https://api.mypurecloud.com")
          def f(self):
              self._store.patch("@P", json={"@k": "active"})
      """#),
    CallForm(
      ".py",
      #"""
      def f(queue: requests.Session):
          queue.patch("@U", json={"@k": "active"})
      """#),
    CallForm(
      ".py",
      #"""
      def session():
          return requests.Session()
      session().patch("@U", json={"@k": "active"})
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      $session = new GuzzleHttp\Client(['base_uri' => 'https://api.mypurecloud.com']);
      $session->patch('@P', ['json' => ['@k' => 'active']]);
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      class A { function __construct(private Client $store) {}
       function f() { $this->store->patch('@U', ['json' => ['@k' => 'active']]); } }
      """#),
    CallForm(
      ".cs",
      #"""
      class A { private readonly HttpClient _store;
       async Task F() { await _store.PatchAsJsonAsync("@U", new { @k = "active" }); } }
      """#),
    CallForm(
      ".cs",
      #"""
      var cache = new HttpClient();
      await cache.PatchAsJsonAsync("@U", new { @k = "active" });
      """#),
    CallForm(
      ".java",
      #"""
      class A { private final RestTemplate store;
       void f() { store.patchForObject("@U", "{\"@k\": \"active\"}", String.class); } }
      """#),
    CallForm(
      ".kt",
      #"""
      val store = HttpClient(CIO)
      suspend fun f() { store.patch("@U") { contentType(ContentType.Application.Json); setBody("""{"@k": "active"}""") } }
      """#),
    CallForm(
      ".go",
      #"""
      func f(bus *resty.Client) { bus.R().SetBody(`{"@k": "active"}`).Patch("@U") }
      """#, readsBody: false),
    CallForm(
      ".rb",
      #"""
      store = Faraday.new('https://api.mypurecloud.com')
      store.patch('@P', { @k: 'active' }.to_json, 'Content-Type' => 'application/json')
      """#),
  ]

  /// Functions of Python that are on one line with what they do.
  static let onOneLine = [
    CallForm(
      ".py",
      #"""
      class A:
          def f(self): self._patch("@P", {"@k": "active"})
      """#),
    CallForm(".py", #"async def f(self): return await self._patch("@P", json={"@k": "active"})"#),
    CallForm(".py", #"def f(self): body = {"@k": "active"}; self._patch("@P", body)"#),
  ]
}
