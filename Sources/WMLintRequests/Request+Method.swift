import WMLintText

extension Request {
  /// Headers by which a server is asked to take another method than the one that is sent.
  private static let overrides = ["x-http-method-override", "x-http-method", "x-method-override"]

  /// Whether another method is named by a header or in the query, so that it is unknown which is meant.
  package var overridesMethod: Bool {
    headers.contains { field in Self.overrides.contains { field.name.isWord($0) } }
      || query.contains { $0.name.equals("_method") }
      || endpoint.map { WordSearch("_method=").finds(in: $0) } ?? false
  }
}
