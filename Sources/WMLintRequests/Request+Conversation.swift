import WMLintJSON
import WMLintText

extension Request {
  /// Takes the saved conversations of a field: responses, the names of files that hold one, or a
  /// list of these.
  mutating func readConversation(_ key: Int, _ value: Int, in document: Document) {
    switch document.kind(value) {
    case .object:
      extras.concealed.append(document.place(value))
      do throws(SavedConversation.Problem) {
        conversations.append(try SavedConversation(document, at: value))
      } catch {
        extras.conversationProblems.append(error)
      }
    case .array:
      for element in document.children(of: value) { readConversation(key, element, in: document) }
    case .string:
      let text = document.literal(value)
      // The field of somebody who means the conversation itself.
      if UUIDText.isOne(text.string) {
        addOthers(key, value, in: document)
      } else if document.nodes[value].flags.isDisjoint(with: [.isPlaceholder, .holdsPlaceholder]) {
        extras.conversationFiles.append(text)
      }
    case .null, .placeholder, .broken: break
    case .integer, .decimal, .true, .false:
      report(
        .wrongType(
          expected: "a saved conversation or the name of a file",
          found: document.kind(value).phrase), "conversation", value,
        in: document)
    }
  }
}
