/// A word that people write where a path names the medium.
package struct MediaWord: Hashable, Sendable {
  package let word: String

  /// What a conversation of that kind is, as a sentence says it: `a phone call`.
  package let phrase: String

  /// The word that the published API has for it; `nil` if only the path for all media serves.
  package let published: String?

  /// The words for a medium other than web messaging, published or not.
  package static let others: [MediaWord] = [
    ("calls", "a phone call", "calls"), ("call", "a phone call", "calls"),
    ("voice", "a phone call", "calls"), ("phone", "a phone call", "calls"),
    ("callbacks", "a callback", "callbacks"), ("callback", "a callback", "callbacks"),
    ("chats", "a web chat", "messages"), ("chat", "a web chat", "messages"),
    ("webchat", "a web chat", "messages"), ("webchats", "a web chat", "messages"),
    ("emails", "an email", "emails"), ("email", "an email", "emails"),
    ("messages", "a message", "messages"), ("message", "a message", "messages"),
    ("sms", "a text message", "messages"), ("whatsapp", "a WhatsApp message", "messages"),
    ("cobrowsesessions", "a co-browse session", nil),
    ("cobrowsesession", "a co-browse session", nil), ("cobrowse", "a co-browse session", nil),
    ("videos", "a video session", nil), ("video", "a video session", nil),
    ("socials", "a social expression", nil), ("social", "a social expression", nil),
    ("screenshares", "a screen share", nil), ("screenshare", "a screen share", nil),
    ("internalmessages", "an internal message", nil),
    ("internalmessage", "an internal message", nil),
  ].map { MediaWord(word: $0, phrase: $1, published: $2) }

  /// The words for web messaging, and the words for no particular medium.
  private static let own: [MediaWord] = [
    ("webmessaging", "a web messaging conversation", "messages"),
    ("webmessages", "a web messaging conversation", "messages"),
    ("webmessage", "a web messaging conversation", "messages"),
    ("web", "a web messaging conversation", "messages"),
    ("messaging", "a message", "messages"),
    ("interactions", "an interaction", nil), ("interaction", "an interaction", nil),
  ].map { MediaWord(word: $0, phrase: $1, published: $2) }

  /// Whether it is not a mere spelling of the word that the thread's path has.
  package var isAnother: Bool { word != "webmessaging" }

  /// The word of a segment, whatever its case and separators.
  package static func of(_ segment: String) -> MediaWord? {
    let name = segment.lowercased().filter { $0 != "-" && $0 != "_" }
    return others.first { $0.word == name } ?? own.first { $0.word == name }
  }
}
