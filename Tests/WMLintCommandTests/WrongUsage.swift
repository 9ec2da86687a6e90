/// Command lines that make no sense, one for each answer that the command has to such.
enum WrongUsage {
  /// The files that are there.
  static let files = [
    "a.json": #"{"attributes": {"tier": "gold"}}"#, "d/.wmlint.json": "{}",
    "bad/.wmlint.json": configuration, "bad/a.json": "{}", "torn/.wmlint.json": "{",
    "torn/a.json": "{}", "swagger.json": "[]", "saved.json": "{}",
    "request.json":
      #"{"url": "PATCH https://api.mypurecloud.com/api/v2/conversations/webmessaging/{c}/participants/{p}"}"#,
  ]

  /// A configuration in which each value is wrong.
  private static let configuration = """
    {"contract": "web", "rules": {"wrong-tipe": "error", "wrong-type": "bad"}, "ignor": [],
     "exclude": ["/etc/*", "!a", "a\\\\b", "{a"], "include": "a", "scopes": [1, ""],
     "hosts": ["https://api.example.com"], "overrides": [{}], "include": [],
     "requests": [{"files": "*.json", "endpoint": "PATCH "}, {"as": "xml", "files": "a"}, {}],
     "routing": {"a": {"type": "text"}, "b": {}, "c": {"type": "integer", "minimum": 2, "maximum": 1}}}
    """

  static let all: [[String]] = [
    ["--fromat", "json"], ["-fjson"], ["-odir/a"], ["--colour=x/y"], ["--format", "jsno"],
    ["--format"], ["--quiet=yes"], ["--fix=some", "a.json"], ["--jobs", "0"],
    ["--at", "request"], ["--at", "/a~b"], ["--endpoint", "PATCH"], ["--only", "wrong-tipe"],
    ["--severity", "wrong-type"], ["--severity", "wrong-type=off"],
    ["--severity", "wrong-type=bad"], ["--report", "sarif"], ["--report", "a.sarif"],
    ["--report", "sarif=-"], ["--report", "sarif=x", "--report", "json=x"],
    ["--report", "sarif=a.json", "a.json"], ["--report", "sarif=d/.wmlint.json", "a.json"],
    ["--report", "sarif=saved.json", "--conversation", "saved.json", "a.json"],
    ["--report", "sarif=request.json", "a.json"], ["-o", "x", "--report", "json=./x", "a.json"],
    ["--markdown", "a.json"], ["rules", "--fix"], ["rules", "wrong-type"],
    ["--statistics", "--format", "sarif", "a.json"], ["--statistics", "--diff", "a.json"],
    ["--at", "/request", "--as", "har"], ["--per-record", "a.jsonl"], ["--fix", "--diff"],
    ["--fix"], ["--fix", "-", "-o", "-"], ["--quiet"], ["--write-baseline", "a.json"],
    ["--write-baseline", "--config", "d/.wmlint.json", "-"], ["check"], ["fix", "a b.json"],
    ["version"], ["explian"], ["help", "explian"], ["explain"], ["explain", "wrong-tipe"],
    ["completions"], ["completions", "basch"], ["--contract", "publised", "a.json"],
    ["--contract", "gone.json", "a.json"], ["--contract", "swagger.json", "a.json"],
    ["contract", "--format", "json"], ["contract", "--print", "openapi", "/api/v2/users"],
    ["contract", "--diff", "published", "/api/v2/users"],
    ["contract", "--diff", "published", "--print", "openapi"], ["contract", "publised"],
    ["contract", "published", "--print", "xml"], ["bad/a.json"], ["torn/a.json"],
  ]
}
