package import WMLintRequests
package import WMLintText

/// What is linted at once: a file, or standard input, and what is known of it beforehand.
package struct LintUnit: Sendable {
  package var source: Source

  /// The kind of file it was said to be; `nil` if its content decides.
  package let kind: FileKind?

  /// The request line that a bare body goes to, as a source of its own with id 1.
  package let endpoint: Source?

  /// Whether it is skipped unless it is recognised, as a file of a walked folder is.
  package let mustBeRecognised: Bool

  /// Loads the files that it names; `nil` if none can be.
  package let loader: Loader?

  /// Whether each request is listed, so that none is merely counted.
  package let listsRequests: Bool

  /// How its lines are read, if they are records with requests in them.
  package let records: Records?

  package init(
    _ source: Source, as kind: FileKind? = nil, endpoint: Source? = nil,
    mustBeRecognised: Bool = false, loader: Loader? = nil, listsRequests: Bool = true,
    records: Records? = nil
  ) {
    self.source = source
    self.kind = kind
    self.endpoint = endpoint
    self.mustBeRecognised = mustBeRecognised
    self.loader = loader
    self.listsRequests = listsRequests
    self.records = records
  }

  /// Whether somebody who named the file meant a request of it: it is the only one, or a body alone.
  func names(_ request: borrowing Request, among count: Int) -> Bool {
    if mustBeRecognised { return false }
    return request.endpoint == nil
      || count == 1 && !FileKindReader.isLines(named: source.name, as: kind)
  }
}
