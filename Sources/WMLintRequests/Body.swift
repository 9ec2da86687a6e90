package import WMLintJSON
package import WMLintText

/// The body of a request.
package enum Body: Sendable {
  case absent
  /// There is one, but what it is is not known.
  case unknown
  case json(Document)
  /// A text that is read as JSON once the request turns out to be ours.
  case text(@Sendable () -> LiteralText)
  /// Fields of a form, and where they stand or are asked for.
  case form(SourceRange)
  /// The content of another file, by the name that stands in this one.
  case file(LiteralText, from: Loader.Start)
}

extension Request {
  /// Reads a body that is a text, or the content of another file, which `source` loads by its name;
  /// what cannot be loaded is not known.
  package mutating func readBody(_ source: (String, Loader.Start) -> Source?) {
    switch body {
    case .text(let text): body = .json(Document(text(), mode: mode))
    case .file(let name, let start):
      if let loaded = source(name.string, start) {
        body = .json(Document(LiteralText(loaded), mode: mode))
      } else {
        body = .unknown
        unreadFiles.append(UnreadFile(name, .body))
      }
    case .absent, .unknown, .json, .form: break
    }
  }
}
