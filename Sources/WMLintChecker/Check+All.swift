import WMLintDiagnostics

extension Check {
  /// Every check there is, by group and then by id.
  package static let all: [Check] = [
    duplicateKey, invalidJSON, loneSurrogate,
    emptyKey, emptyUpdate, idInBody, looseAttributeType, misplacedKey, missingKey, outOfRange,
    unknownKey, unknownValue, unlikelyValue, wrongFormat, wrongType,
    deprecatedPath, malformedURL, removedPath, unexpectedQuery, unknownPath, unpublishedPath,
    wrongBodyForPath, wrongMedia, wrongMethod,
    endedConversation, idFromAnotherConversation, malformedID, personIDForParticipantID,
    sameIDTwice, swappedIDs, unknownParticipant, wrongIDForParticipantID,
    insecureScheme, leakedToken, missingScope, wrongContentType, wrongHost,
    quotedPlaceholder, unknownInput, unresolvedPlaceholder,
    refusedRequest,
  ]

  /// Those that speak of bodies, whatever the request is.
  static let ofBodies = all.filter { check in
    switch check.rule.group {
    case .text, .payload, .template: true
    case .transport: check.rule.id == leakedToken.rule.id
    case .endpoint, .identity, .run, .response: false
    }
  }
}
