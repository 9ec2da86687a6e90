import WMLintText

/// Words that mean the same in all programs.
enum CodeWords {
  /// Keywords that declare a function whose parameters follow.
  static let functions: Set<String> = [
    "function", "def", "func", "fun", "fn", "init", "constructor", "param", "lambda",
  ]

  /// Keywords before parentheses that contain no arguments.
  static let control: Set<String> = [
    "if", "for", "while", "switch", "catch", "foreach", "using", "lock", "synchronized", "with",
    "elseif", "unless", "until", "when", "return", "match", "guard", "typeof", "await",
  ]

  /// Keywords before the name of a constant or a field.
  static let modifiers: Set<String> = [
    "const", "let", "var", "val", "static", "private", "public", "protected", "readonly",
    "internal", "override", "final",
  ]

  /// Methods that change their object.
  static let changing: Set<String> = [
    "update", "push", "append", "pop", "setdefault", "clear", "remove", "insert", "splice",
    "unshift", "shift", "merge!", "store", "delete", "Add", "TryAdd", "Remove", "Merge",
    "Clear",
  ]

  /// Keywords that may precede a call.
  static let beforeCalls: Set<String> = [
    "new", "await", "return", "try", "throw", "yield", "else", "do", "in", "and", "or", "not",
    "if", "unless", "go", "defer", "case", "when", "then", "void", "puts", "print", "echo", "async",
    "assert", "typeof", "let", "is", "as", "from",
  ]

  /// Words in the names of servers, and of stores with paths as keys, which send nothing.
  static let doubles = stubs.union(keepers).union([
    "app", "router", "route", "routes", "mocks", "mocked", "stubs", "stubbed", "fakes", "faker",
    "interceptor", "intercept", "httpbackend", "fixture", "fixtures", "spy", "expect", "cy", "page",
    "tests", "tester", "spec", "chai", "handler", "handlers", "blueprint", "fastify", "koa",
    "express", "hono", "verify", "when", "whenever", "given", "called", "matcher", "mapping",
    "controller", "assert", "bp", "testing", "every", "httptest", "memo", "setup", "received",
    "uponreceiving", "pact", "swagger",
  ])

  /// Libraries of JavaScript whose functions take a callback for the response.
  static let callingBack: Set<String> = ["needle", "pm", "request", "superagent", "unirest"]

  /// Those of them that the name of a known client may contain as well.
  static let ofKnownClients = keepers.union(["app", "memo", "page"])

  /// Names of calls that make test doubles.
  static let wholeDoubles: Set<String> = [
    "DidNotReceive()", "DidNotReceiveWithAnyArgs()", "allows()", "expects()", "should()",
  ]

  /// Full names of stores, and of objects that only describe requests: as single words they are in
  /// names of clients too.
  static let wholeKeepers: Set<String> = [
    "store", "_store", "bucket", "bus", "collect()", "db", "idb", "localforage", "objectStore",
    "objectStore()", "seen", "$session", "Session", "session()",
    "rest", "server", "audit", "auditor", "console", "log", "logger", "metrics", "recorder",
    "reporter", "stats", "telemetry", "tracer", "tracker",
  ]

  /// Methods that set the response to such a request.
  static let answers: Set<String> = [
    "reply", "respond", "replyonce", "thenreturn", "willreturn", "to_return", "andreturn",
    "returns", "replywitherror", "intercept", "times", "returnsforanyargs", "returnsasync",
    "throws", "throwsasync", "throwsforanyargs", "thenthrow", "thenanswer", "andthrow",
  ]

  /// Words in the names of functions that send their arguments.
  static let sending: Set<String> = [
    "request", "fetch", "api", "call", "send", "patch", "put", "post", "http", "ajax", "invoke",
    "genesys", "rest", "client", "update", "execute", "purecloud",
  ]

  /// Words beside an HTTP method in the name of a function that only sends.
  static let ofHelpers: Set<String> = [
    "api", "async", "auth", "authed", "authenticated", "authorized", "call", "client", "cloud",
    "data", "do", "execute", "fetch", "gc", "genesys", "http", "https", "invoke", "json", "make",
    "perform", "platform", "pure", "purecloud", "req", "request", "rest", "retry", "run", "safe",
    "send", "token", "v2", "with",
  ]

  /// Words beside an HTTP method in the name of a function that reads several pages.
  static let ofPages: Set<String> = [
    "all", "batch", "entities", "each", "every", "items", "list", "page", "paged", "pages",
    "paginate", "paginated", "pagination", "paging", "results",
  ]

  /// Words in the names of functions that make a URL of a path.
  static let addresses: Set<String> = ["address", "endpoint", "href", "uri", "url"]

  /// Words in the names of objects that send requests.
  static let clients: Set<String> = [
    "aiohttp", "api", "axios", "client", "conn", "connection", "faraday", "genesys", "http",
    "httparty",
    "httpx", "ky", "got", "purecloud", "request", "requests", "rest", "resty", "rp", "session",
    "superagent",
  ]

  /// Words in the names of functions that only describe or log their arguments.
  static let speaking: Set<String> = [
    "log", "error", "warn", "debug", "info", "print", "throw", "describe", "it", "equal", "match",
    "contain", "include", "replace", "with", "path", "register", "on", "add", "tag", "allow",
    "allowed", "assert", "audit", "can", "canonical", "capture", "check", "compare", "count",
    "display", "expect", "format", "handle", "has", "hash", "is", "last", "matches", "measure",
    "metric", "metrics", "mock", "normalise", "normalize", "notify", "parse", "record", "render",
    "report", "save", "should", "show", "sign", "store", "stub", "trace", "track", "validate",
    "verify",
  ]

  /// Endings of the names of errors.
  static let errors = ["error", "errors", "exception", "exceptions", "failure", "failures"]

  /// Endings of the names of types that are requests.
  static let requestTypes: Set<String> = [
    "call", "command", "delete", "get", "message", "patch", "post", "put", "request",
  ]

  /// Words in the names of objects that make test doubles.
  static let stubs: Set<String> = [
    "aioresponses", "fake", "httpretty", "mirage", "mock", "mocker", "moxios", "msw", "nock",
    "pretender", "respx", "responses", "stub", "supertest", "test", "webtest", "wiremock",
  ]

  /// Words in the names of stores.
  static let keepers: Set<String> = [
    "cache", "deque", "dictionary", "lru", "map", "queue", "redis", "registry", "storage", "trie",
  ]

  /// Names that show that a program tests a server: a path without a host is that server's.
  static let testing: Set<String> = [
    "TestCase", "APITestCase", "pytest", "unittest", "TestClient", "RSpec", "XCTestCase",
    "PHPUnit", "MockMvc", "httptest", "WebApplicationFactory", "vitest", "jest", "supertest",
    "APIClient", "WebTestClient", "ActionDispatch", "Xunit", "NUnit", "describe", "XCTest",
    "testing", "Fact", "Theory", "TestMethod", "WebTestCase", "testApplication", "Testing",
    "Minitest", "ParameterizedTest", "SpringBootTest", "WebMvcTest",
  ]

  /// Functions that do not change their argument.
  static let harmless: Set<String> = [
    "stringify", "dumps", "tojson", "log", "info", "debug", "warn", "error", "print", "println",
    "keys", "values", "entries", "patch", "put", "post", "delete", "fetch", "axios", "ajax",
    "request", "len", "isarray", "got", "ky", "stringcontent", "str", "structuredclone",
    "deepcopy", "pprint", "if", "while", "return", "send", "write", "header", "typeof",
  ]

  /// Texts, in lower case, that a credential may follow.
  static let credentialMarks: [WordSearch] = [
    "bearer", "basic", "authorization", "token", "apikey", "api_key", "api-key", "password",
    "passwd", "pwd", "secret", "://",
  ].map(WordSearch.init)

  /// Functions and types that take a name and a password, or the id and the secret of a client.
  static let basicAuthentication: Set<String> = [
    "basicauth", "setbasicauth", "httpbasicauth", "basicauthentication", "authenticationbasic",
    "usernamepasswordcredentials", "networkcredential", "loginclientcredentialsgrant",
    "getclientcredentialstoken", "authorizeclientcredentials", "requestclientcredentials",
    "posttoken",
  ]

  /// Prefixes of the names of functions that set a value.
  static let setting: [String] = ["set", "with", "use", "add"]

  /// Functions that encode a text as base64.
  static let base64: Set<String> = [
    "btoa", "b64encode", "base64encode", "encodebase64", "tobase64string", "strictencode64",
    "encode64", "encodetostring", "urlsafeencode64", "from", "getbytes", "base64", "bytes", "byte",
    "data",
  ]

  /// Functions that take a default for a missing environment variable.
  static let environment: Set<String> = [
    "get", "getenv", "getordefault", "fetch", "env", "property",
  ]
}
