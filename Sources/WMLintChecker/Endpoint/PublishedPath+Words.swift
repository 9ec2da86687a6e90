extension PublishedPath {
  /// A message with the API that it is true of: `…, in the API of October 2026`.
  func inAPI(_ message: String) -> String { "\(message), in \(apiName)" }
}
