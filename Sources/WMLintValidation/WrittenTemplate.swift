import WMLintSchema

/// The path of one operation as bytes, to be found without a table.
struct WrittenTemplate: Sendable {
  private(set) var method = Method.get

  /// What is before, between and behind the parameters.
  private(set) var pieces: [Range<Int>] = []
  private(set) var bytes: [UInt8] = []

  /// Makes an empty one.
  init() {}

  /// Reads the path of an operation; `nil` if requests with its method are not accepted so.
  init?(_ operation: Operation) {
    guard let method = Method(rawValue: operation.method) else { return nil }
    self.method = method
    var start = 0
    for segment in operation.path.segments {
      bytes += "/".utf8
      switch segment {
      case .literal(let name): bytes += name.utf8
      case .parameter:
        pieces.append(start..<bytes.count)
        start = bytes.count
      }
    }
    pieces.append(start..<bytes.count)
  }
}
