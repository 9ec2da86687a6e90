/// The formats of descriptions that are read.
package enum DescriptionFormat: Hashable, Sendable {
  case swagger2
  case openAPI30
  case openAPI31

  /// The format as people call it.
  package var name: String {
    switch self {
    case .swagger2: "Swagger 2.0"
    case .openAPI30: "OpenAPI 3.0"
    case .openAPI31: "OpenAPI 3.1"
    }
  }

  /// By the version that is under `swagger`.
  init?(swagger version: String) {
    guard version == "2.0" || version == "2" else { return nil }
    self = .swagger2
  }

  /// By the version that is under `openapi`.
  init?(openAPI version: String) {
    switch version.split(separator: ".").prefix(2) {
    case ["3", "0"]: self = .openAPI30
    case ["3", "1"]: self = .openAPI31
    default: return nil
    }
  }
}
