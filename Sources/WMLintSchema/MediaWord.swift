/// A word that people write where a path names the medium.
package struct MediaWord: Hashable, Sendable {
  package let word: String

  /// What a conversation of that kind is, as a sentence says it: `a phone call`.
  package let phrase: String

  /// The words that stand for a medium other than web messaging, published or not.
  package static let all: [MediaWord] = [
    ("calls", "a phone call"), ("call", "a phone call"), ("voice", "a phone call"),
    ("phone", "a phone call"), ("callbacks", "a callback"), ("callback", "a callback"),
    ("chats", "a web chat"), ("chat", "a web chat"), ("webchat", "a web chat"),
    ("webchats", "a web chat"), ("emails", "an email"), ("email", "an email"),
    ("messages", "a message"), ("message", "a message"), ("sms", "a text message"),
    ("whatsapp", "a WhatsApp message"),
    ("cobrowsesessions", "a co-browse session"), ("cobrowsesession", "a co-browse session"),
    ("cobrowse", "a co-browse session"), ("videos", "a video session"),
    ("video", "a video session"), ("socials", "a social expression"),
    ("social", "a social expression"), ("screenshares", "a screen share"),
    ("screenshare", "a screen share"), ("internalmessages", "an internal message"),
    ("internalmessage", "an internal message"),
  ].map { MediaWord(word: $0, phrase: $1) }
}
