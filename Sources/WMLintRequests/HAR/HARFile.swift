package import WMLintJSON
import WMLintText

/// Reads an HTTP archive (HAR 1.2): what a browser or a proxy has recorded.
package struct HARFile {
  private let document: Document

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
    let file = HARFile(document: document)
    let exchanges = document.children(of: entries).compactMap(file.request)
    var conversations = RecordedConversations(exchanges)
    for (index, exchange) in exchanges.enumerated() {
      var request = exchange
      request.conversations = conversations.known(to: exchange, at: index)
      request.concealed = conversations.place(at: index).map { [$0] } ?? []
      content.add(request)
    }
    return content
  }

  private static func entries(of document: Document) -> Int? {
    guard let root = document.root, let log = document.value("log", in: root),
      let entries = document.value("entries", in: log), document.kind(entries) == .array
    else { return nil }
    return entries
  }

  private func request(_ entry: Int) -> Request? {
    guard let sent = document.value("request", in: entry),
      let url = document.literal("url", in: sent)
    else { return nil }
    var request = Request()
    request.place = document.place(entry)
    request.endpoint = url
    request.method = document.literal("method", in: sent)
    request.headers = document.value("headers", in: sent).map(document.fields) ?? []
    // Nothing in a recording is left to be replaced.
    request.mode = .strict
    readBody(of: sent, into: &request)
    request.response = response(entry)
    return request
  }

  private func readBody(of sent: Int, into request: inout Request) {
    guard let data = document.value("postData", in: sent) else { return }
    if let text = document.value("text", in: data), document.kind(text) == .string,
      !document.content(text).isEmpty
    {
      request.body = .text { [self] in content(text, of: data) ?? document.literal(text) }
      if let type = document.literal("mimeType", in: data), !type.isEmpty {
        request.impliedMediaType = (type.string, type.place)
      }
    } else if let fields = document.value("params", in: data),
      document.children(of: fields).contains(where: { _ in true })
    {
      request.body = .form(document.place(fields))
    }
  }

  private func response(_ entry: Int) -> Response? {
    guard let answer = document.value("response", in: entry),
      let status = document.value("status", in: answer), document.kind(status) == .integer,
      let number = Int(document.source(status))
    else { return nil }
    let headers = document.value("headers", in: answer).map(document.fields) ?? []
    return Response(
      status: number, statusPlace: document.place(status), headers: headers
    ) { [self] in
      guard let body = document.value("content", in: answer),
        let text = document.value("text", in: body), document.kind(text) == .string
      else { return nil }
      return content(text, of: body)
    }
  }

  /// The text of a body, decoded where the object that holds it says that it is base64; nothing
  /// where it cannot be.
  private func content(_ text: Int, of holder: Int) -> LiteralText? {
    let literal = document.literal(text)
    let encoding = document.literal("encoding", in: holder)?.string.lowercased()
    return encoding == "base64" ? Base64.decoded(literal) : literal
  }
}
