import Testing
import WMLintSchema

/// Names of SDK methods are derived from operations and found in every naming.
@Suite struct SDKMethodTests {
  private let published = SDKMethods(of: .participantUpdates)
  private let webMessaging = SDKMethods(of: .thread)

  @Test(arguments: [
    "patchConversationsMessageParticipantAttributes",
    "PatchConversationsMessageParticipantAttributes",
    "patch_conversations_message_participant_attributes",
    "PatchConversationsMessageParticipantAttributesAsync",
    "patchConversationsMessageParticipantAttributesWithHttpInfo",
    "PatchConversationsMessageParticipantAttributesWithHttpInfoAsync",
    "PatchConversationsMessageParticipantAttributesAsyncWithHttpInfo",
    "patch_conversations_message_participant_attributes_with_http_info",
  ])
  func knowsAMethodInEveryNaming(name: String) throws {
    let found = try #require(published[Array(name.utf8)[...]])
    #expect(
      found.operation.path.text
        == "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/attributes"
    )
    #expect(found.method.model == "ParticipantAttributes")
    #expect(found.method.name(like: name) == name)
    #expect(published.meant(by: Array(name.utf8)[...]) == nil)
  }

  @Test func derivesTheNamesOfTheContract() {
    #expect(
      Contract.participantUpdates.operations.flatMap(\.methods).map(\.name) == [
        "patchConversationParticipant", "patchConversationParticipantAttributes",
        "patchConversationsCallParticipant", "patchConversationsCallParticipantAttributes",
        "patchConversationsCallbackParticipant", "patchConversationsCallbackParticipantAttributes",
        "patchConversationsEmailParticipant", "patchConversationsEmailParticipantAttributes",
        "patchConversationsMessageParticipant", "patchConversationsMessageParticipantAttributes",
        "patchConversationsCobrowsesessionParticipant",
        "patchConversationsCobrowsesessionParticipantAttributes",
        "patchConversationsChatParticipant", "patchConversationsChatParticipantAttributes",
      ])
  }

  @Test(arguments: [
    ("patchConversationWebmessagingParticipant", "WebMessagingParticipantPatchRequest"),
    (
      "UpdateWebMessagingConversationParticipantAsync",
      "WebMessagingConversationParticipantUpdateRequest"
    ),
    (
      "UpdateWebMessagingConversationParticipant",
      "WebMessagingConversationParticipantUpdateRequest"
    ),
  ])
  func knowsTheMethodsOfTheThread(name: String, model: String) {
    #expect(webMessaging[Array(name.utf8)[...]]?.method.model == model)
    #expect(published[Array(name.utf8)[...]] == nil)
  }

  @Test(arguments: [
    // The medium is one that has no method of its own.
    ("patchConversationWebmessagingParticipant", "patchConversationsMessageParticipantAttributes"),
    (
      "UpdateWebMessagingConversationParticipantAsync",
      "PatchConversationsMessageParticipantAttributesAsync"
    ),
    ("patchConversationsVoiceParticipant", "patchConversationsCallParticipant"),
    ("patch_conversations_web_chat_participant", "patch_conversations_message_participant"),
    ("patchConversationsSocialParticipant", "patchConversationParticipant"),
    // One of many and many.
    ("patchConversationsMessagesParticipant", "patchConversationsMessageParticipant"),
    ("patchConversationCallParticipant", "patchConversationsCallParticipant"),
    (
      "patchConversationsSmsParticipantAttributes", "patchConversationsMessageParticipantAttributes"
    ),
    ("PatchConversationsParticipantAttribute", "PatchConversationParticipantAttributes"),
    // Slips.
    (
      "patchConversationsMesageParticipantAtributes",
      "patchConversationsMessageParticipantAttributes"
    ),
    ("patchConversatonParticipant", "patchConversationParticipant"),
  ])
  func namesTheMethodThatWasMeant(name: String, meant: String) {
    let found = published.meant(by: Array(name.utf8)[...])
    #expect(found?.entries.first?.method.name(like: name) == meant)
  }

  @Test(arguments: [
    "patchConversationsCallParticipantAttributes", "patchConversationParticipant",
    "patchConversationsWebmessagingParticipant", "patchConversationWebMesagingParticipant",
    "patchConversationsWebchatParticipant",
  ])
  func leadsFromEveryMediumToTheOnlyOperation(name: String) {
    let found = webMessaging.meant(by: Array(name.utf8)[...])
    #expect(found?.entries.first?.method.name == "patchConversationWebmessagingParticipant")
  }

  @Test(arguments: [
    "updateConversationParticipant", "updateParticipantAttributes", "updateConversation",
    "patchParticipant", "patchConversation", "patchConversationsSecureParticipant", "patch", "",
    "updateConversationParticipantAttributes", "patchConversationWebmessagingParticipantNotes",
  ])
  func leavesOtherNamesAlone(name: String) {
    for methods in [published, webMessaging] {
      #expect(methods[Array(name.utf8)[...]] == nil)
      #expect(methods.meant(by: Array(name.utf8)[...]) == nil)
    }
  }
}
