/// JSON Pointers (RFC 6901).
enum Pointer {
  /// The pointer of a path of keys and indexes; empty for the whole text.
  static func text(_ path: [String]) -> String {
    path.reduce(into: "") { pointer, name in
      pointer += "/"
      let isPlain = !name.utf8.contains { $0 == 0x7E || $0 == 0x2F }
      pointer += isPlain ? name : name.replacing("~", with: "~0").replacing("/", with: "~1")
    }
  }
}
