extension Check {
  /// Every check there is, by group and then by id.
  package static let all: [Check] = [
    duplicateKey, invalidJSON, loneSurrogate,
    emptyKey, emptyUpdate, idInBody, looseAttributeType, misplacedKey, missingBody,
    missingKey, outOfRange, unknownKey, unknownValue, unlikelyValue, wrongFormat, wrongType,
    bodyNotSent, deprecatedPath, malformedURL, missingQuery, removedPath, unknownPath, unknownQuery,
    wrongBodyForPath, wrongMedia, wrongMethod, wrongQueryValue,
    endedConversation, idFromAnotherConversation, malformedID, personIDForParticipantID,
    sameIDTwice, swappedIDs, unknownParticipant, wrongIDForParticipantID,
    insecureScheme, leakedToken, missingScope, wrongContentType, wrongHost,
    quotedPlaceholder, unknownInput, unresolvedPlaceholder,
    unpublishedPath,
    unreadFile,
    refusedRequest,
  ]
}
