import WMLintRequests

/// What an object is, judging by the name of its type or of the function that makes it.
enum ObjectKind: Sendable {
  /// It sends requests.
  case client
  /// It is a store, a server, or a test double.
  case double

  /// Words that only say that something is made.
  private static let making: Set<String> = [
    "build", "builder", "create", "default", "empty", "from", "get", "impl", "init", "instance",
    "interface", "make", "new", "of", "open", "with",
  ]

  /// Endings of the names of client types.
  private static let clients: Set<String> = CodeWords.clients.union([
    "clients", "guzzle", "retrofit", "resty", "template",
  ]).subtracting(["request", "session"])

  /// Words in the names of HTTP clients, even if they are also stores.
  private static let sending: Set<String> = [
    "aiohttp", "api", "axios", "client", "http", "https", "httpx", "requests", "rest", "url",
  ]

  /// Endings of the names of collection types.
  private static let collections: Set<String> = [
    "array", "bundle", "collect", "collection", "counter", "defaults", "dict", "hash", "hashmap",
    "hashtable",
    "headers", "list", "multimap", "node", "object", "params", "preferences", "properties", "set",
    "table", "treemap", "values",
  ]

  /// Stores that are reached by clients of their own.
  private static let stores: Set<String> = [
    "badger", "bbolt", "bolt", "dexie", "indexeddb", "keyv", "leveldb", "lmdb", "localforage",
    "memcache", "memcached", "nedb", "pouch", "pouchdb", "redis", "rocksdb", "valkey",
  ]

  /// Full names of functions that make stores, in lower case: their words are in names of clients
  /// too.
  private static let makersOfStores: Set<String> = ["level", "objectstore", "opendb"]

  /// Endings of the names of servers and routers: `chi.NewRouter()`, `echo.New()`.
  private static let servers: Set<String> = [
    "chi", "echo", "express", "fastify", "fiber", "flask", "gin", "hono", "httptest", "koa", "mux",
    "router",
  ]

  /// Words in the names of clients for something other than HTTP.
  private static let notOfHTTP: Set<String> = [
    "amqp", "blob", "bus", "cosmos", "database", "db", "dynamo", "event", "events", "ftp", "grpc",
    "jdbc", "kafka", "ldap", "mail", "mongo", "mqtt", "rabbit", "smtp", "socket", "sql", "ssh",
  ]

  /// What the name of a type, or the names of a call chain (the last first), show.
  init?(of names: [String]) {
    let all = names.map { NameWords.of(Self.plain($0)) }
    let words = all.flatMap(\.self)
    if words.contains(where: CodeWords.stubs.contains)
      || words.contains(where: Self.stores.contains)
      || Self.makersOfStores.contains(names.first?.lowercased() ?? "")
    {
      self = .double
      return
    }
    let isKeeper = words.contains(where: CodeWords.keepers.contains)
    for (index, component) in all.enumerated() {
      guard let last = component.last(where: { !Self.making.contains($0) }) else { continue }
      let keeps = Self.collections.contains(last) || CodeWords.keepers.contains(last)
      if index == 0 && keeps || Self.servers.contains(last) {
        self = .double
        return
      }
      let isSession = last == "session"
      // `HttpSession` of Java is a server's store of data about a browser.
      if isSession, words == ["http", "session"] {
        self = .double
        return
      }
      if Self.clients.contains(last) || isSession && words.contains(where: Self.sending.contains) {
        if words.contains(where: Self.notOfHTTP.contains) { return nil }
        guard !isKeeper || component.contains(where: { $0 == "http" || $0 == "rest" }) else {
          break
        }
        self = .client
        return
      }
    }
    guard isKeeper else { return nil }
    self = .double
  }

  /// The name of a type without the letter that marks an interface: `IDictionary`.
  private static func plain(_ name: String) -> String {
    let letters = name.prefix(3)
    let isInterface =
      letters.first == "I" && letters.dropFirst().first?.isUppercase == true
      && letters.last?.isLowercase == true
    return isInterface ? String(name.dropFirst()) : name
  }
}
