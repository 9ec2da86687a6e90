import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintText

/// A credential in the text of a request.
struct Secret {
  let place: SourceRange

  /// What must never be shown.
  let text: String

  /// Whether it is reported, rather than only covered.
  let isCertain: Bool

  /// The text as it is written, and as it reads without its escapes.
  var spellings: [[UInt8]] { Secrets.spellings(of: Array(text.utf8)) }

  init(place: SourceRange, text: String, isCertain: Bool = true) {
    self.place = place
    self.text = text
    self.isCertain = isCertain
  }

  /// A credential that the reader of a file has seen.
  init(_ credential: Credential) {
    place = credential.place
    text = String(decoding: credential.texts.first ?? [], as: UTF8.self)
    isCertain = credential.isCertain
  }

  /// The credentials of a request, each once.
  static func all(in request: Request, _ documents: [Document]) -> [Secret] {
    var found: [Secret] = []
    // The body of a request file is a part of the text of the file.
    if let envelope = request.envelope {
      found = all(in: envelope)
    } else {
      for document in documents { found += all(in: document) }
    }
    if let endpoint = request.endpoint, endpoint.place.source != .main {
      found += all(in: endpoint.storage, endpoint.range, endpoint.map)
    }
    return found
  }

  /// The credentials of a document, in order.
  static func all(in document: Document) -> [Secret] {
    all(in: document.bytes, document.extent, document.map)
  }

  /// The credentials of a document, of those that are in the text that it is a part of.
  static func all(in document: Document, of credentials: [Range<Int>]) -> [Secret] {
    credentials.filter { $0.overlaps(document.extent) }.map {
      secret(at: $0, of: document.bytes, document.map)
    }
  }

  /// The credentials of a file, in order.
  static func all(in text: MappedText) -> [Secret] {
    all(in: text.storage, text.range, text.map)
  }

  private static func all(in bytes: [UInt8], _ part: Range<Int>, _ map: SourceMap) -> [Secret] {
    Secrets.ranges(in: bytes, part: part).map { secret(at: $0, of: bytes, map) }
  }

  private static func secret(at range: Range<Int>, of bytes: [UInt8], _ map: SourceMap) -> Secret {
    let text = String(decoding: bytes[range], as: UTF8.self)
    return Secret(
      place: map.range(range), text: text,
      // An example token that a document cuts short is no use to anybody.
      isCertain: !text.hasSuffix("...") && !CookieValue.isPlain(range, in: bytes))
  }
}
