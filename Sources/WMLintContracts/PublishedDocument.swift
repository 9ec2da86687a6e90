import WMLintPublishedAPI
package import WMLintSchema

/// The bytes that are built in; the only unsafe code of the module.
package enum PublishedDocument {
  /// The published API, read when it is first asked for.
  package static let api: API = {
    let removed = withRemovedOperations { RemovedOperation.list($0) }
    return APIDescription(.published, removed: removed).api
  }()

  /// Calls a closure with the document of the published API.
  static func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    let bytes = unsafe UnsafeBufferPointer(
      start: wmlint_published_document(), count: wmlint_published_document_size())
    return unsafe body(bytes.span)
  }

  /// Calls a closure with the operations that the API once had.
  static func withRemovedOperations<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    let bytes = unsafe UnsafeBufferPointer(
      start: wmlint_removed_operations(), count: wmlint_removed_operations_size())
    return unsafe body(bytes.span)
  }
}
