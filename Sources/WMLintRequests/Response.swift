package import WMLintText

/// What was answered to a request that was recorded.
package struct Response: Sendable {
  package let status: Int
  package let statusPlace: SourceRange
  package let headers: [Field]

  /// The text of the body, decoded when it is asked for.
  package let body: @Sendable () -> MappedText?

  package init(
    status: Int, statusPlace: SourceRange, headers: [Field],
    body: @escaping @Sendable () -> MappedText?
  ) {
    self.status = status
    self.statusPlace = statusPlace
    self.headers = headers
    self.body = body
  }

  /// The same without anything to quote.
  package var statusOnly: Response {
    Response(status: status, statusPlace: statusPlace, headers: []) { nil }
  }

  /// Whether the request was taken; one that is sent on to another address was.
  package var isSuccess: Bool { (200...399).contains(status) }

  /// The value of the first header of a name, whatever its case.
  package func header(_ name: String) -> MappedText? {
    headers.first { $0.name.string.lowercased() == name }?.value
  }
}
