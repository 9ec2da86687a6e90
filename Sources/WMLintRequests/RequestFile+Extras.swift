package import WMLintText

extension RequestFile {
  /// What a request file says beside what is sent.
  package struct Extras: Sendable {
    /// Fields of its own, which may name ids.
    package var fields: [Field] = []

    /// The files that hold saved conversations, by the names that are in this one.
    package var conversationFiles: [MappedText] = []

    /// Why what is in the place of a saved conversation is none.
    package var conversationProblems: [SavedConversation.Problem] = []

    /// Whether something is in the place of a saved conversation that is none yet.
    package var namesConversations: Bool {
      !conversationFiles.isEmpty || !conversationProblems.isEmpty
    }

    /// What is shown in no report: other people's data.
    package var concealed: [SourceRange] = []
  }
}
