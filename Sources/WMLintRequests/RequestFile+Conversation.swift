import WMLintJSON
import WMLintText

extension RequestFile {
  /// Takes the saved conversations of a field: responses, the names of files that hold one, or a
  /// list of these.
  mutating func readConversation(_ key: Int, _ value: Int) {
    switch document.kind(value) {
    case .object:
      request.concealed.append(document.place(value))
      do throws(SavedConversation.Problem) {
        request.conversations.append(try SavedConversation(document, at: value))
      } catch {
        request.conversationProblems.append(error)
      }
    case .array: for element in document.children(of: value) { readConversation(key, element) }
    case .string:
      let text = document.literal(value)
      // The field of somebody who means the conversation itself.
      if UUIDText.isOne(text.string) {
        addOthers(key, value)
      } else if document.nodes[value].flags.isDisjoint(with: [.isPlaceholder, .holdsPlaceholder]) {
        request.conversationFiles.append(text)
      }
    case .null, .placeholder, .broken: break
    case .integer, .decimal, .true, .false:
      report(
        .wrongType(
          expected: "a saved conversation or the name of a file",
          found: document.kind(value).phrase), "conversation", value)
    }
  }
}
