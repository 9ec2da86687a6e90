package import WMLintRequests
package import WMLintText

extension Request {
  /// The body in words: its text, or what is known of it.
  package var bodyInWords: String {
    switch body {
    case .absent: "absent"
    case .unknown: "unknown"
    case .json: "json"
    case .text(_, let text): text().string
    case .form: "form"
    case .file(let name, _): "<" + name.string
    }
  }

  /// The headers, one a line.
  package var headersInWords: [String] {
    headers.map { "\($0.name.string): \($0.value?.string ?? "?")" }
  }
}

extension MappedText {
  /// A text that is all of a source.
  package init(_ text: String) { self.init(Source(name: "text", bytes: Array(text.utf8))) }

  /// The text at its place in the source it was read from.
  package func written(in text: String) -> String {
    String(decoding: Array(text.utf8)[place.bytes], as: UTF8.self)
  }
}
