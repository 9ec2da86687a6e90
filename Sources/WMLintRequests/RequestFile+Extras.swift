package import WMLintText

extension RequestFile {
  /// What a request file says beside what is sent.
  package struct Extras: Sendable {
    /// Fields of its own, which may name ids.
    package var fields: [Field] = []

    /// The files that hold saved conversations, by the names that are in this one.
    package var conversationFiles: [MappedText] = []

    /// Why the value in the place of a saved conversation is not one.
    package var conversationProblems: [SavedConversation.Problem] = []

    /// Whether it names saved conversations, readable or not.
    package var namesConversations: Bool {
      !conversationFiles.isEmpty || !conversationProblems.isEmpty
    }

    /// What is shown in no report: other people's data.
    package var concealed: [SourceRange] = []
  }
}
