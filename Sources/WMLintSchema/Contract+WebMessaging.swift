extension Contract {
  /// The participant update of the thread: `PATCH …/conversations/webmessaging/…`.
  package static let thread = Contract(
    name: "webmessaging",
    summary: "the update of a web messaging participant, as the forum thread states it",
    source: "the forum thread \"Updating participant attributes mid-conversation via PATCH\"; "
      + "attributes other than 'routing' as the API of October 2026 has them",
    subject: "a participant of a web messaging conversation",
    operations: [
      Operation(
        "PATCH",
        "/api/v2/conversations/webmessaging/{conversationId}/participants/{participantId}",
        body: .object(ObjectType([attributes])),
        bodyName: "WebMessagingParticipantPatchRequest",
        scopes: ["conversation:participant:write"],
        status: .unpublished,
        naming: .thread)
    ])

  private static let attributes = Property(
    "attributes",
    .object(
      ObjectType([routing], otherValues: .string(StringType(toleratesScalars: true)))),
    isRequired: true,
    meaning: "what is stored with the participant: 'routing', and keys of your own with strings")

  private static let routing = Property(
    "routing", .object(ObjectType([acw])), meaning: "how the conversation is routed")

  private static let acw = Property(
    "acw",
    .integer(
      IntegerType(
        0...Int64(Int32.max), usualMaximum: 3_600,
        unusual: "after-call work lasts at most 60 minutes", unit: "seconds")),
    meaning: "after-call work, in seconds")
}

extension SDKMethod {
  /// The methods that the thread names.
  static let ofThread = [
    SDKMethod(
      "patchConversationWebmessagingParticipant", model: "WebMessagingParticipantPatchRequest"),
    SDKMethod(
      "updateWebMessagingConversationParticipant",
      model: "WebMessagingConversationParticipantUpdateRequest"),
  ]
}
