extension Format {
  /// How the reports begin that programs read.
  private static let openings = [
    "{\"version\": 1,\n \"tool\": {\"name\": \"wmlint\"",
    "[]\n", "[\n {\"description\": ",
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"wmlint\"",
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"",
    "{\"source\": {\"name\": \"wmlint\"}", "{\"summary\": {\"files\": ",
    """
    {"$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/\
    sarif-schema-2.1.0.json",
     "version": "2.1.0",
     "runs": [
       {"tool": {"driver": {"name": "wmlint"
    """,
  ]

  /// Whether a file is a report of an earlier run, in one of the formats that programs read.
  package static func isReport(_ bytes: [UInt8]) -> Bool {
    openings.contains { bytes.starts(with: $0.utf8) } || isLines(bytes)
  }

  /// Whether the first line is a diagnostic.
  private static func isLines(_ bytes: [UInt8]) -> Bool {
    let start = String(decoding: bytes.prefix(120), as: UTF8.self)
    return start.hasPrefix("{\"rule\": \"") && start.contains("\", \"severity\": \"")
  }
}
