import WMLintJSON

extension RequestReader.Member {
  /// The member that a key is.
  @inline(__always)
  init?(_ key: Range<Int>, _ scanner: borrowing Scanner) {
    switch key.count {
    case 3 where scanner.holds("url", at: key.lowerBound): self = .address
    case 4 where scanner.holds("body", at: key.lowerBound): self = .body
    case 4 where scanner.holds("path", at: key.lowerBound): self = .address
    case 6 where scanner.holds("method", at: key.lowerBound): self = .method
    case 6 where scanner.holds("scopes", at: key.lowerBound): self = .scopes
    case 7 where scanner.holds("headers", at: key.lowerBound): self = .headers
    case 8 where scanner.holds("endpoint", at: key.lowerBound): self = .address
    default: return nil
    }
  }
}

/// The headers that a request may have.
struct Header: OptionSet {
  let rawValue: UInt8

  static let contentType = Header(rawValue: 1)
  static let accept = Header(rawValue: 2)
  static let authorization = Header(rawValue: 4)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The header that a text names.
  init?(_ text: Range<Int>, _ scanner: borrowing Scanner) {
    if scanner.holds("Content-Type", in: text) || scanner.holds("content-type", in: text) {
      self = .contentType
    } else if scanner.holds("Accept", in: text) || scanner.holds("accept", in: text) {
      self = .accept
    } else if scanner.holds("Authorization", in: text) || scanner.holds("authorization", in: text) {
      self = .authorization
    } else {
      return nil
    }
  }
}
