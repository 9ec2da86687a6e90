extension CallForm {
  /// Doubles that are declared with the types of clients, and clients of something else than HTTP.
  static let namedDoubles: [CallForm] = [
    CallForm(
      ".java",
      #"""
      class T { @Mock private RestTemplate mockRest; @Mock HttpClient fakeClient; RestTemplate stubbed;
       void f(RestTemplate mockTemplate) { mockRest.put("https://api.mypurecloud.com/api/v2/users/me", b); fakeClient.put("https://api.mypurecloud.com/api/v2/users/me", b); stubbed.put("https://api.mypurecloud.com/api/v2/users/me", b); mockTemplate.put("https://api.mypurecloud.com/api/v2/users/me", b); } }
      """#),
    CallForm(
      ".ts",
      #"""
      class T { private mockHttp: HttpClient; f(fakeClient: AxiosInstance) { this.mockHttp.put("https://api.mypurecloud.com/api/v2/users/me", {}); fakeClient.put("https://api.mypurecloud.com/api/v2/users/me", {}); } }
      const mocked = axios.create({ baseURL: "https://api.mypurecloud.com" });
      mocked.put("/api/v2/users/me", {});
      """#),
    CallForm(
      ".py",
      #"""
      def f(mock_session: requests.Session, stub: httpx.Client):
          mock_session.put("https://api.mypurecloud.com/api/v2/users/me", json={})
          stub.put("https://api.mypurecloud.com/api/v2/users/me", json={})
      def g(session: Session, web: HttpSession, queue: ApiQueue, client: CacheClient, reg: RegistryApi):
          client.put("https://api.mypurecloud.com/api/v2/users/me", x)
          queue.put("https://api.mypurecloud.com/api/v2/users/me", x)
          reg.put("https://api.mypurecloud.com/api/v2/users/me", x)
      """#),
    CallForm(
      ".kt",
      #"""
      class T { private val mockClient: HttpClient = mockk(); @Test fun f() { mockClient.put("https://api.mypurecloud.com/api/v2/users/me") { setBody("{}") } } }
      """#),
    CallForm(
      ".java",
      #"""
      class A { void f(HttpSession session, RedisTemplate<String, String> redis, StringRedisTemplate bus, HttpHeaders store, HttpEntity seen, Bucket4jClient b) { session.put("/api/v2/users", n); redis.put("/api/v2/users", n); bus.put("/api/v2/users", n); store.put("/api/v2/users", n); seen.put("/api/v2/users", n); } }
      """#),
    CallForm(
      ".cs",
      #"""
      class A { IConnectionMultiplexer store; IDistributedCache cacheApi; ServiceBusClient bus; void F(CosmosClient store2, TableClient table) { bus.Put("/api/v2/users", n); store.Put("/api/v2/users", n); cacheApi.Put("/api/v2/users", n); } }
      """#),
  ]
}
