extension CallForm {
  /// Objects that keep things by a path, by their types or by what makes them.
  static let keepers: [CallForm] = [
    CallForm(".go", "func main() {\n\tr := chi.NewRouter()\n\tr.Put(\"/api/v2/users/me\", me)\n}"),
    CallForm(".go", "func main() {\n\te := echo.New()\n\te.PUT(\"/api/v2/users/me\", me)\n}"),
    CallForm(
      ".ts",
      (0..<40).map {
        "function f\($0)(limits: LRUCache<string, number>) { limits.put(\"/api/v2/users/me\", n); }"
      }.joined(separator: "\n")),
    CallForm(
      ".java",
      #"""
      class A { private final JSONObject seenPaths = new JSONObject(); private Properties props; private final Cache<String, Integer> recent;
       void f(Map<String, Integer> limits) { limits.put("/api/v2/users", 5L); limits.put("/api/v2/users", five);
        seenPaths.put("/api/v2/users", x); this.seenPaths.put("/api/v2/users", x); props.put("/api/v2/users", "x"); recent.put("/api/v2/users", n);
        Map<String, Map<String, List<Integer>>> deep = new HashMap<String, Map<String, List<Integer>>>(); deep.put("/api/v2/users", m);
        ObjectNode root = mapper.createObjectNode(); root.put("/api/v2/users", "x"); }
       void g(final ConcurrentMap<String, List<Integer>> perPath) { perPath.put("/api/v2/users", l); } }
      """#),
    CallForm(
      ".kt",
      #"""
      class A(private val perPath: MutableMap<String, Int>) { val limits = mutableMapOf<String, Int>()
       lateinit var recent: LruCache<String, Int>
       fun f(counts: HashMap<String, Int>) { limits.put("/api/v2/users", n); perPath.put("/api/v2/users", n); counts.put("/api/v2/users", n); recent.put("/api/v2/users", n)
        val hits = ConcurrentHashMap<String, AtomicInteger>(); hits.put("/api/v2/users", n) } }
      """#),
    CallForm(
      ".go",
      #"""
      package main
      type S struct { recent *lru.Cache
       limits *LRU }
      func f(recentPaths *LRU, s *S) { recentPaths.Put("/api/v2/users", n)
       s.recent.Put("/api/v2/users", n)
       s.limits.Put("/api/v2/users", n)
       hits := NewLRU(10)
       hits.Put("/api/v2/users", n)
       other := &LRU{}
       other.Put("/api/v2/users", n)
       client2 := lru.New(10)
       client2.Put("/api/v2/users", n) }
      """#),
    CallForm(
      ".ts",
      #"""
      class A { private recent: LRUCache<string, number>; private limits = new Map<string, number>();
       constructor(private readonly paths: LRUCache<string, number>, hits?: TtlCache) { hits.put("/api/v2/users", n); }
       f(seen2: Trie) { this.recent.put("/api/v2/users", n); this.limits.put("/api/v2/users", n); this.paths.put("/api/v2/users", n); seen2.put("/api/v2/users", n); } }
      const lru2 = new LRUCache({ max: 5 });
      lru2.put("/api/v2/users", n);
      """#),
    CallForm(
      ".cs",
      #"""
      class A { private readonly Dictionary<string, int> limits = new(); IMemoryCache recent;
       void F(IDictionary<string, List<int>> perPath, LruCache<string, int>? hits) { limits.Put("/api/v2/users", n); recent.Put("/api/v2/users", n); perPath.Put("/api/v2/users", n); hits.Put("/api/v2/users", n); } }
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      class A { private Collection $limits; function __construct(private CacheInterface $recent, ?Repository $x) {}
       function f(Collection $hits) { $hits->put('/api/v2/users', $n); $this->limits->put('/api/v2/users', $n); $this->recent->put('/api/v2/users', $n); $c = new Collection(); $c->put('/api/v2/users', $n); $d = collect([]); $d->put('/api/v2/users', $n); Session::put('/api/v2/users', $n); } }
      """#),
    CallForm(
      ".py",
      #"""
      class A:
          def __init__(self, recent: LRUCache):
              self.recent = recent
              self.hits = LRUCache(5)
              self.jobs: Queue = q
          def f(self, perpath: TTLCache, work: "queue.Queue"):
              perpath.put("/api/v2/users", n)
              self.recent.put("/api/v2/users", n)
              self.hits.put("/api/v2/users", n)
              self.jobs.put("/api/v2/users")
              work.put("/api/v2/users")
      urls = asyncio.Queue()
      urls.put("/api/v2/users")
      """#),
    CallForm(
      ".swift",
      #"""
      let hits = LRUCache<String, Int>()
      hits.put("/api/v2/users", n)
      class A { var recent: LRUCache<String, Int>; func f(paths: Trie) { recent.put("/api/v2/users", n); paths.put("/api/v2/users", n) } }
      """#),
    CallForm(
      ".cls",
      #"""
      public class A { Map<String, Integer> limits = new Map<String, Integer>(); void f(Map<String, List<Integer>> perPath) { limits.put('/api/v2/users', n); perPath.put('/api/v2/users', l); } }
      """#),
    CallForm(
      ".rb",
      #"""
      hits = LruRedux::Cache.new(100)
      hits.put('/api/v2/users', n)
      class A
        def initialize
          %atrecent = LRUCache.new
        end
        def f
          %atrecent.put('/api/v2/users', n)
        end
      end
      """#),
  ]
}
