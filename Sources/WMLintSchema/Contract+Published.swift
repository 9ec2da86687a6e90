extension Contract {
  /// The participant updates of the published API, for every medium that has them.
  package static let published = Contract(
    name: "published",
    summary: "the updates of a participant and of its attributes, as the published API has them",
    source: "Genesys Cloud's SDKs of August 2026",
    operations: ["", "/calls", "/callbacks", "/emails", "/messages", "/cobrowsesessions"].flatMap {
      updates("/api/v2/conversations\($0)/{conversationId}/participants/{participantId}")
    },
    types: [Property("WrapupInput", wrapupInput)])

  private static func updates(_ path: String) -> [Operation] {
    [
      Operation("PATCH", path, body: mediaParticipantRequest, bodyName: "MediaParticipantRequest"),
      Operation(
        "PATCH", path + "/attributes", body: participantAttributes,
        bodyName: "ParticipantAttributes"),
    ]
  }

  private static let participantAttributes = ValueType.object(
    ObjectType([
      Property("attributes", .map(.string(StringType(toleratesScalars: true))))
    ]))

  private static let mediaParticipantRequest = ValueType.object(
    ObjectType([
      Property("wrapup", .reference("WrapupInput")),
      Property(
        "state",
        .string(
          StringType(values: [
            "alerting", "dialing", "contacting", "offering", "connected", "disconnected",
            "terminated", "converting", "uploading", "transmitting", "parked", "none",
          ]))),
      Property("recording", .boolean), Property("muted", .boolean),
      Property("confined", .boolean), Property("held", .boolean),
      Property("wrapupSkipped", .boolean),
      Property("resumeTime", .string(StringType(format: .dateTime))),
    ]))

  private static let wrapupInput = ValueType.object(
    ObjectType([
      Property("code", .anyString), Property("name", .anyString), Property("notes", .anyString),
      Property("tags", .array(.anyString)), Property("durationSeconds", .integer(.int32)),
      Property("endTime", .string(StringType(format: .dateTime))),
      Property("provisional", .boolean), Property("disableEndTimeUpdates", .boolean),
    ]))
}
