import WMLintSchema

extension API {
  /// A message with the API that it is true of: `…, in the API of October 2026`.
  func message(_ text: String) -> String { "\(text), in \(name)" }
}
