import WMLintText

/// Words that programs use alike.
enum CodeWords {
  /// What declares a function whose parameters follow.
  static let functions: Set<String> = [
    "function", "def", "func", "fun", "fn", "init", "constructor", "param", "lambda",
  ]

  /// What is before parentheses that hold no arguments.
  static let control: Set<String> = [
    "if", "for", "while", "switch", "catch", "foreach", "using", "lock", "synchronized", "with",
    "elseif", "unless", "until", "when", "return", "match", "guard", "typeof", "await",
  ]

  /// What is before the name of a constant or a field.
  static let modifiers: Set<String> = [
    "const", "let", "var", "val", "static", "private", "public", "protected", "readonly",
    "internal", "override", "final",
  ]

  /// Methods after which an object is not what it was.
  static let changing: Set<String> = [
    "update", "push", "append", "pop", "setdefault", "clear", "remove", "insert", "splice",
    "unshift", "shift", "merge!", "store", "delete", "Add", "TryAdd", "Remove", "Merge",
    "Clear",
  ]

  /// What may be before a call.
  static let beforeCalls: Set<String> = [
    "new", "await", "return", "try", "throw", "yield", "else", "do", "in", "and", "or", "not",
    "if", "unless", "go", "defer", "case", "when", "then", "void", "puts", "print", "echo", "async",
    "assert", "typeof", "let", "is", "as", "from",
  ]

  /// Words in the names of what answers requests, or keeps things by a path, instead of sending them.
  static let doubles = stubs.union(keepers).union([
    "app", "router", "route", "routes", "mocks", "mocked", "stubs", "stubbed", "fakes", "faker",
    "interceptor", "intercept", "httpbackend", "fixture", "fixtures", "spy", "expect", "cy", "page",
    "tests", "tester", "spec", "chai", "handler", "handlers", "blueprint", "fastify", "koa",
    "express", "hono", "verify", "when", "whenever", "given", "called", "matcher", "mapping",
    "controller", "assert", "bp", "testing", "every", "httptest", "memo", "setup", "received",
    "uponreceiving", "pact", "swagger",
  ])

  /// Libraries of JavaScript whose functions are given what is called with the answer.
  static let callingBack: Set<String> = ["needle", "pm", "request", "superagent", "unirest"]

  /// Those that may be in the name of a client too, where it is known to be one.
  static let ofKnownClients = keepers.union(["app", "memo", "page"])

  /// Whole names of calls that make doubles.
  static let wholeDoubles: Set<String> = [
    "DidNotReceive()", "DidNotReceiveWithAnyArgs()", "allows()", "expects()", "should()",
  ]

  /// Whole names of what keeps things or only speaks of requests: as a word, they are in names of
  /// clients too.
  static let wholeKeepers: Set<String> = [
    "store", "_store", "bucket", "bus", "collect()", "db", "idb", "localforage", "objectStore",
    "objectStore()", "seen", "$session", "Session", "session()",
    "rest", "server", "audit", "auditor", "console", "log", "logger", "metrics", "recorder",
    "reporter", "stats", "telemetry", "tracer", "tracker",
  ]

  /// Methods that say what such a request is answered with.
  static let answers: Set<String> = [
    "reply", "respond", "replyonce", "thenreturn", "willreturn", "to_return", "andreturn",
    "returns", "replywitherror", "intercept", "times", "returnsforanyargs", "returnsasync",
    "throws", "throwsasync", "throwsforanyargs", "thenthrow", "thenanswer", "andthrow",
  ]

  /// Words in the names of functions that send what they are given.
  static let sending: Set<String> = [
    "request", "fetch", "api", "call", "send", "patch", "put", "post", "http", "ajax", "invoke",
    "genesys", "rest", "client", "update", "execute", "purecloud",
  ]

  /// What the name of a function may have beside a method that says no more than that it sends.
  static let ofHelpers: Set<String> = [
    "api", "async", "auth", "authed", "authenticated", "authorized", "call", "client", "cloud",
    "data", "do", "execute", "fetch", "gc", "genesys", "http", "https", "invoke", "json", "make",
    "perform", "platform", "pure", "purecloud", "req", "request", "rest", "retry", "run", "safe",
    "send", "token", "v2", "with",
  ]

  /// What the name of a function may have beside a method whose answer has several pages.
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

  /// What the names of errors end with.
  static let errors = ["error", "errors", "exception", "exceptions", "failure", "failures"]

  /// What the name of a type ends with that is made to be sent.
  static let requestTypes: Set<String> = [
    "call", "command", "delete", "get", "message", "patch", "post", "put", "request",
  ]

  /// Words in the names of what makes doubles that requests are given to.
  static let stubs: Set<String> = [
    "aioresponses", "fake", "httpretty", "mirage", "mock", "mocker", "moxios", "msw", "nock",
    "pretender", "respx", "responses", "stub", "supertest", "test", "webtest", "wiremock",
  ]

  /// Words in the names of what keeps things.
  static let keepers: Set<String> = [
    "cache", "deque", "dictionary", "lru", "map", "queue", "redis", "registry", "storage", "trie",
  ]

  /// Names by which a program shows that it tests one: a path without a host is its own there.
  static let testing: Set<String> = [
    "TestCase", "APITestCase", "pytest", "unittest", "TestClient", "RSpec", "XCTestCase",
    "PHPUnit", "MockMvc", "httptest", "WebApplicationFactory", "vitest", "jest", "supertest",
    "APIClient", "WebTestClient", "ActionDispatch", "Xunit", "NUnit", "describe", "XCTest",
    "testing", "Fact", "Theory", "TestMethod", "WebTestCase", "testApplication", "Testing",
    "Minitest", "ParameterizedTest", "SpringBootTest", "WebMvcTest",
  ]

  /// Functions that do not change the object that they are given.
  static let harmless: Set<String> = [
    "stringify", "dumps", "tojson", "log", "info", "debug", "warn", "error", "print", "println",
    "keys", "values", "entries", "patch", "put", "post", "delete", "fetch", "axios", "ajax",
    "request", "len", "isarray", "got", "ky", "stringcontent", "str", "structuredclone",
    "deepcopy", "pprint", "if", "while", "return", "send", "write", "header", "typeof",
  ]

  /// What is in a text, in lower case, behind which a credential may be put.
  static let credentialMarks: [WordSearch] = [
    "bearer", "basic", "authorization", "token", "apikey", "api_key", "api-key", "password",
    "passwd", "pwd", "secret", "://",
  ].map(WordSearch.init)

  /// Functions and types that are given a name and a password, or the id and the secret of a client.
  static let basicAuthentication: Set<String> = [
    "basicauth", "setbasicauth", "httpbasicauth", "basicauthentication", "authenticationbasic",
    "usernamepasswordcredentials", "networkcredential", "loginclientcredentialsgrant",
    "getclientcredentialstoken", "authorizeclientcredentials", "requestclientcredentials",
    "posttoken",
  ]

  /// What the names of functions begin with that set a value.
  static let setting: [String] = ["set", "with", "use", "add"]

  /// Functions that encode a text as base64.
  static let base64: Set<String> = [
    "btoa", "b64encode", "base64encode", "encodebase64", "tobase64string", "strictencode64",
    "encode64", "encodetostring", "urlsafeencode64", "from", "getbytes", "base64", "bytes", "byte",
    "data",
  ]

  /// Functions that are given what to take where the environment has no value.
  static let environment: Set<String> = [
    "get", "getenv", "getordefault", "fetch", "env", "property",
  ]
}
