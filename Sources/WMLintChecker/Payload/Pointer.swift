/// JSON Pointers (RFC 6901).
enum Pointer {
  /// The pointer of a path of keys and indexes; empty for the whole text.
  static func text(_ path: [String]) -> String {
    path.map { "/" + $0.replacing("~", with: "~0").replacing("/", with: "~1") }.joined()
  }
}
