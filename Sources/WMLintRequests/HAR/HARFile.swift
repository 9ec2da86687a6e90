import WMLintDiagnostics
package import WMLintJSON
import WMLintText

/// Reads an HTTP archive (HAR 1.2): what a browser or a proxy has recorded.
package struct HARFile {
  /// The longest body that is decoded, in bytes: no update is longer, and an upload may be.
  private static let mostEncoded = 1 << 20

  private let document: Document

  /// The ranges that no report shows.
  private var concealed: [SourceRange] = []

  private init(document: Document) { self.document = document }

  /// Whether a document is an archive.
  package static func isOne(_ document: Document) -> Bool {
    entries(of: document) != nil
  }

  /// The requests that were recorded, each with what was answered and with all that the archive
  /// knows of conversations.
  package static func content(of document: Document) -> FileContent {
    var content = FileContent()
    content.documents = [document]
    content.isRecording = true
    guard let entries = entries(of: document) else { return content }
    var file = HARFile(document: document)
    let exchanges = document.children(of: entries).compactMap { file.request($0) }
    var conversations = RecordedConversations(exchanges)
    for (index, exchange) in exchanges.enumerated() {
      var request = exchange
      request.conversations = conversations.known(to: exchange, at: index)
      file.concealed += conversations.place(at: index).map { [$0] } ?? []
      content.add(request)
    }
    content.concealed = file.concealed
    return content
  }

  private static func entries(of document: Document) -> Int? {
    guard let root = document.root, let log = document.value("log", in: root),
      let entries = document.value("entries", in: log), document.kind(entries) == .array
    else { return nil }
    return entries
  }

  private mutating func request(_ entry: Int) -> Request? {
    guard let sent = document.value("request", in: entry),
      let url = document.literal("url", in: sent)
    else { return nil }
    var request = Request()
    request.place = document.place(entry)
    request.endpoint = url
    request.method = document.literal("method", in: sent)
    request.headers = document.value("headers", in: sent).map(document.fields) ?? []
    request.isWhole = true
    let query = document.value("queryString", in: sent).map(document.fields) ?? []
    // The list repeats the query of the URL; only in an edited archive the URL has none.
    if url.bytes.contains(ASCII.questionMark) {
      request.queryCopies = query
    } else {
      request.query = query
    }
    readBody(of: sent, into: &request)
    readResponse(of: entry, into: &request)
    return request
  }

  private mutating func readBody(of sent: Int, into request: inout Request) {
    guard let data = document.value("postData", in: sent) else {
      // A body was sent if its size is given, even if its text is missing.
      if let size = document.value("bodySize", in: sent), document.kind(size) == .integer,
        document.source(size) != "0"
      {
        request.body = .unknown
      }
      return
    }
    if let text = document.value("text", in: data), document.kind(text) == .string,
      !document.content(text).isEmpty
    {
      readText(text, of: data, into: &request)
      if let type = document.literal("mimeType", in: data), !type.isEmpty {
        request.impliedMediaType = (type.string, type.place)
      }
    } else if let fields = document.value("params", in: data),
      document.children(of: fields).contains(where: { _ in true })
    {
      request.body = .form(document.place(fields))
    }
  }

  private mutating func readText(_ text: Int, of data: Int, into request: inout Request) {
    guard isEncoded(data) else {
      // A recording has no placeholders.
      request.body = .text(as: .strict) { [document] in document.literal(text) }
      return
    }
    let place = document.place(text)
    guard place.bytes.count < Self.mostEncoded, let decoded = Base64.decoded(document.literal(text))
    else {
      request.body = .unknown
      concealed.append(place)
      return
    }
    request.body = .text(as: .strict) { decoded }
    let secrets = Secrets.ranges(in: decoded.storage, part: decoded.range)
    concealed += secrets.map { decoded.map.range($0) }
  }

  private mutating func readResponse(of entry: Int, into request: inout Request) {
    guard let answer = document.value("response", in: entry),
      let status = document.value("status", in: answer), document.kind(status) == .integer,
      let number = Int(document.source(status))
    else { return }
    let content = document.value("content", in: answer)
    let text = content.flatMap { document.value("text", in: $0) }
      .flatMap { document.kind($0) == .string ? $0 : nil }
    let isEncoded = content.map(isEncoded) ?? false
    // Encoded text cannot be masked in part, so all of it is concealed.
    if isEncoded, let text { concealed.append(document.place(text)) }
    request.response = Response(
      status: number, statusPlace: document.place(status),
      headers: document.value("headers", in: answer).map(document.fields) ?? []
    ) { [document] in
      let literal = text.map { document.literal($0) }
      return isEncoded ? literal.flatMap(Base64.decoded) : literal
    }
  }

  /// Whether the object that holds a text says that it is base64.
  private func isEncoded(_ holder: Int) -> Bool {
    document.literal("encoding", in: holder)?.string.lowercased() == "base64"
  }
}
