import WMLintDiagnostics

/// Covers the credentials of a request in what is said of it.
struct SecretCover {
  /// The length of the shortest credential.
  private let least: Int

  /// The credentials, the longest first, by the bytes that they begin with: there may be thousands,
  /// and thousands of texts to look for them in.
  private let texts: [ArraySlice<UInt8>: [[UInt8]]]

  init(_ secrets: [Secret]) {
    let distinct = Set(secrets.map { Array($0.text.utf8) }).sorted { $0.count > $1.count }
    let least = distinct.last?.count ?? 0
    self.least = least
    texts = Dictionary(grouping: distinct) { $0.prefix(least) }
  }

  /// The text with every credential in it covered.
  func covered(_ text: String) -> String {
    guard !texts.isEmpty, text.utf8.count >= least else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let candidates = texts[bytes[index...].prefix(least)]
      if let secret = candidates?.first(where: bytes[index...].starts) {
        result += Secrets.mask.utf8
        index += secret.count
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result.count == bytes.count ? text : String(decoding: result, as: UTF8.self)
  }
}
