extension Contract {
  /// The participant updates of the published API, for every medium that has them.
  package static let participantUpdates = Contract(
    name: "published",
    summary: "the updates of a participant and of its attributes, as the published API has them",
    source: "Genesys Cloud's SDKs of August to October 2026 (Python 257.1.0 and 269.0.0, "
      + "JavaScript 259.0.0, iOS 201.0.0, CLI 166.0.0)",
    operations: updates() + updates(of: "calls") + updates(of: "callbacks")
      + updates(of: "emails", permission: "conversation:email:park")
      + updates(of: "messages", isBodyRequired: false)
      + updates(
        of: "cobrowsesessions", isBodyRequired: false,
        status: .deprecated(since: "JavaScript SDK 192.0.0"))
      + updates(of: "chats", status: .removed("JavaScript SDK 259.0.0")),
    types: [Property("WrapupInput", wrapupInput)],
    foreignKeys: [
      ForeignKey(
        name: "acw",
        remark: "'acw' is not an attribute there: after-call work is a setting of the queue, "
          + "acwSettings.timeoutMs, in milliseconds (1,000 to 3,600,000)")
    ])

  /// The two updates that a medium has: of the participant, and of its attributes.
  private static func updates(
    of medium: String? = nil, isBodyRequired: Bool = true, permission: String? = nil,
    status: Operation.Status = .current
  ) -> [Operation] {
    let segment = medium.map { "/" + $0 } ?? ""
    let path = "/api/v2/conversations\(segment)/{conversationId}/participants/{participantId}"
    let permissions = [
      "conversation:participant:wrapup", "conversation:call:record",
      "conversation:communication:disconnect",
    ]
    return [
      Operation(
        "PATCH", path, body: mediaParticipantRequest, bodyName: "MediaParticipantRequest",
        isBodyRequired: isBodyRequired, scopes: permissions + (permission.map { [$0] } ?? []),
        status: status),
      Operation(
        "PATCH", path + "/attributes", body: participantAttributes,
        bodyName: "ParticipantAttributes", isBodyRequired: isBodyRequired, status: status),
    ]
  }

  private static let participantAttributes = ValueType.object(
    ObjectType([
      Property("attributes", .map(.string(StringType(toleratesScalars: true))))
    ]))

  private static let mediaParticipantRequest = ValueType.object(
    ObjectType([
      Property("wrapup", .reference("WrapupInput")),
      Property("state", .string(state)),
      Property("recording", .boolean), Property("muted", .boolean),
      Property("confined", .boolean), Property("held", .boolean),
      Property("wrapupSkipped", .boolean),
      Property("resumeTime", .string(StringType(format: .dateTime))),
    ]))

  private static let state = StringType(
    values: [
      "alerting", "dialing", "contacting", "offering", "connected", "disconnected",
      "terminated", "converting", "uploading", "transmitting", "parked", "none",
    ],
    usualValues: ["connected", "disconnected"], usualInMedia: ["parked": ["emails"]],
    unusual: "others are not set by an update")

  private static let wrapupInput = ValueType.object(
    ObjectType([
      Property("code", .anyString), Property("name", .anyString), Property("notes", .anyString),
      Property("tags", .list(of: .anyString)), Property("durationSeconds", .integer(.int32)),
      Property("endTime", .string(StringType(format: .dateTime))),
      Property("provisional", .boolean), Property("disableEndTimeUpdates", .boolean),
    ]))
}
