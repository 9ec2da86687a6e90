/// The severity of a diagnostic.
public enum Severity: String, CaseIterable, Comparable, Sendable {
  /// Worth knowing; changes no exit status by default.
  case note
  /// Probably a mistake, or right only by luck.
  case warning
  /// The request is refused, or does what nobody meant.
  case error

  /// Orders severities from the lightest to the heaviest.
  public static func < (left: Severity, right: Severity) -> Bool { left.weight < right.weight }

  private var weight: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
