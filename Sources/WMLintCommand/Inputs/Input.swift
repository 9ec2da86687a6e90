import WMLintProject

/// Something to be linted, not read yet.
struct Input: Sendable {
  /// Where its bytes come from.
  enum Origin: Hashable, Sendable {
    case standardInput
    case file(SystemString)
  }

  let origin: Origin

  /// What reports call it.
  let name: String

  /// How large it was when it was found, 0 for a stream; `nil` if nobody has asked.
  let size: Int?

  /// Whether it is skipped unless it holds a request.
  let mustBeRecognised: Bool

  /// The index of its settings.
  let settings: Int

  /// What its project calls it; `nil` without a project.
  let file: ProjectFile?
}
