package import WMLintJSON
package import WMLintText

/// The body of a request.
package enum Body: Sendable {
  case absent
  /// There is one, but what it is is not known.
  case unknown
  case json(Document)
  /// A text that is read as JSON once the request turns out to be ours.
  case text(as: ReadingMode = .template, @Sendable () -> MappedText)
  /// Fields of a form, and where they are or are asked for.
  case form(SourceRange)
  /// The content of another file, by the name that is in this one.
  case file(MappedText, from: Loader.Start)

  /// Whether it is JSON, or a text that may be.
  package var isText: Bool {
    switch self {
    case .json, .text: true
    case .absent, .unknown, .form, .file: false
    }
  }

  /// Whether it is a text that is not read as JSON yet.
  package var mustBeRead: Bool {
    switch self {
    case .text, .file: true
    case .absent, .unknown, .json, .form: false
    }
  }
}
