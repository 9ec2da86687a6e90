import WMLintJSON
import WMLintText

extension CredentialSearch {
  /// Looks at the strings of a value of a document, each behind its key or behind the name that
  /// is beside it: `{"key": "token", "value": "…"}`.
  mutating func look(at value: Int, in document: Document, filling variables: Variables) {
    let end = document.nodes[value].next
    for node in value..<max(value, end) where document.kind(node) == .object {
      look(atMembersOf: node, in: document, filling: variables)
    }
  }

  /// Looks at the members of an object but for one, and at what is in them.
  mutating func look(
    around name: String, of object: Int, in document: Document, filling variables: Variables
  ) {
    for (key, value) in document.members(of: object) where !document.isText(key, name) {
      look(at: value, in: document, filling: variables)
    }
  }

  private mutating func look(
    atMembersOf object: Int, in document: Document, filling variables: Variables
  ) {
    let name = document.literal("key", in: object) ?? document.literal("name", in: object)
    let isSecret = document.literal("type", in: object)?.equals("secret") ?? false
    for (key, value) in document.members(of: object) {
      switch document.kind(value) {
      case .string:
        let text = variables.substituted(in: document.literal(value))
        guard document.isText(key, "value"), let name else {
          look(at: text, namedBy: document.text(key))
          continue
        }
        // What Postman hides, and the key of an API, are called as somebody likes.
        if isSecret || name.equals("value") { take(text) }
        look(at: text, namedBy: name.string)
      case .array:
        for child in document.children(of: value) where document.kind(child) == .string {
          let text = variables.substituted(in: document.literal(child))
          look(at: text, namedBy: document.text(key))
        }
      default: break
      }
    }
  }
}
