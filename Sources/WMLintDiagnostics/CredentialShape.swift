import WMLintText

/// Credentials that are known by their first letters.
enum CredentialShape {
  /// A beginning, and what follows it.
  private struct Shape {
    let prefix: String
    /// How many characters follow at least, and at most.
    let counts: ClosedRange<Int>
    let isPart: @Sendable (UInt8) -> Bool
  }

  private static let shapes =
    ["ghp_", "gho_", "ghu_", "ghs_", "ghr_"].map {
      Shape(prefix: $0, counts: 20...255, isPart: isAlphanumeric)
    }
    + [
      Shape(prefix: "github_pat_", counts: 20...255) {
        isAlphanumeric($0) || $0 == ASCII.underscore
      },
      Shape(prefix: "AKIA", counts: 16...16, isPart: isCapitalOrDigit),
      Shape(prefix: "ASIA", counts: 16...16, isPart: isCapitalOrDigit),
      Shape(prefix: "npm_", counts: 30...255, isPart: isAlphanumeric),
      Shape(prefix: "glpat-", counts: 20...255) {
        isAlphanumeric($0) || $0 == ASCII.hyphen || $0 == ASCII.underscore
      },
    ]
    + "abeoprs".map { kind in
      Shape(prefix: "xox\(kind)-", counts: 20...255) { isAlphanumeric($0) || $0 == ASCII.hyphen }
    }

  /// Where one of these is in a run of a token's alphabet.
  static func place(in bytes: Span<UInt8>, _ run: Range<Int>) -> Range<Int>? {
    for index in run.lowerBound..<max(run.lowerBound, run.upperBound - 19) {
      switch bytes[index] {
      case ASCII.g, ASCII.capitalA, ASCII.n, ASCII.x: break
      default: continue
      }
      if index > run.lowerBound, isAlphanumeric(bytes[index - 1]) { continue }
      if let place = place(in: bytes, from: index, to: run.upperBound) { return place }
    }
    return nil
  }

  /// Whether the first two letters of one are in a run, or two of those that a JSON Web Token
  /// begins with; of `github_pat_`, which begins as many words go on, two others.
  static func mayStand(in bytes: Span<UInt8>) -> Bool {
    // In this form, without a branch, many bytes are compared at once.
    var found: UInt8 = 0
    var last: UInt8 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      found |= isPair(last, byte, "g", "h") | isPair(last, byte, "b", "_")
      found |= isPair(last, byte, "g", "l") | isPair(last, byte, "A", "K")
      found |= isPair(last, byte, "A", "S") | isPair(last, byte, "n", "p")
      found |= isPair(last, byte, "x", "o") | isPair(last, byte, "y", "J")
      last = byte
    }
    return found != 0
  }

  /// 1 if two bytes are two letters.
  private static func isPair(
    _ one: UInt8, _ two: UInt8, _ first: Unicode.Scalar, _ second: Unicode.Scalar
  ) -> UInt8 {
    (one ^ UInt8(ascii: first)) | (two ^ UInt8(ascii: second)) == 0 ? 1 : 0
  }

  private static func place(in bytes: Span<UInt8>, from start: Int, to end: Int) -> Range<Int>? {
    // No prefix has another letter after these.
    switch bytes[start + 1] {
    case ASCII.h, ASCII.i, ASCII.capitalK, ASCII.capitalS,
      ASCII.p, ASCII.l, ASCII.o:
      break
    default: return nil
    }
    for shape in shapes {
      let first = start + shape.prefix.utf8.count
      guard first < end, bytes.isText(shape.prefix, at: start..<first) else { continue }
      var last = first
      while last < end, shape.isPart(bytes[last]) { last += 1 }
      return shape.counts.contains(last - first) ? start..<last : nil
    }
    return nil
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    ASCII.isDigit(byte) || ASCII.isCapital(byte) || ASCII.isSmallLetter(byte)
  }

  private static func isCapitalOrDigit(_ byte: UInt8) -> Bool {
    ASCII.isDigit(byte) || ASCII.isCapital(byte)
  }
}
