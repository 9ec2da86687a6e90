/// What a status can mean for an update that has no mistake that could be found.
enum StatusMeaning {
  /// The meanings, most likely first; the scope is the one that the operation needs.
  static func of(_ status: Int, scope: String?) -> [String] {
    let missingScope = scope.map { "perhaps the token lacks the scope \($0), which is a 403" }
    return switch status {
    case 400: [wrongBody, wrongParticipant]
    case 401: ["the token is missing or no longer valid"]
    case 403: [missingScope ?? "the token lacks a permission"]
    case 404: [wrongParticipant, wrongHost, missingScope, wrongBody].compactMap { $0 }
    case 405: ["the path has no such method; an update is a PATCH"]
    case 408, 504: ["there was no answer in time"]
    case 409: ["the conversation was in a state that does not allow it"]
    case 413: ["the body is too large"]
    case 415: ["the Content-Type was not application/json"]
    case 429: ["too many requests; the header Retry-After says how long to wait"]
    case 500...: ["the API itself failed"]
    default: []
    }
  }

  private static let wrongParticipant =
    "perhaps the participant is not in this conversation, or its id is that of a person"
  private static let wrongHost = "perhaps the host or the start of the path is not that of the API"
  private static let wrongBody = "perhaps a value has the wrong type, which is a 400"
}
