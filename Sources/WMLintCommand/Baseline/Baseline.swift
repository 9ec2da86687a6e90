import WMLintDiagnostics
import WMLintText

/// The problems of a project that were there before and do not count: its `.wmlint-baseline.json`.
struct Baseline: Sendable {
  /// The name of the file, which stands beside the configuration.
  static let fileName: SystemString = ".wmlint-baseline.json"

  /// The reason of an entry that was adopted and not explained yet.
  static let adoption = "there when wmlint was adopted"

  /// What problems are the same by.
  struct Key: Hashable, Sendable {
    /// The path from the folder of the project.
    let file: String

    /// The method and path of the request; empty where they are not known.
    let request: String
    let rule: String

    /// The JSON Pointer; empty where there is none.
    let pointer: String
  }

  /// So many problems of one key.
  struct Entry: Sendable {
    let key: Key
    let count: Int

    /// Why they may stay; empty where that is missing.
    let reason: String

    /// The last day on which they may, as `2027-01-31`.
    let until: String?

    /// Where the entry stands in the file.
    let place: Range<Int>

    /// Whether it holds no longer on a day.
    func isPast(on today: String) -> Bool { until.map { $0 < today } ?? false }
  }

  let entries: [Entry]

  /// The file, for what is wrong with it.
  let source: Source
}

extension Baseline.Key: Comparable {
  static func < (left: Self, right: Self) -> Bool {
    (left.file, left.request, left.rule, left.pointer)
      < (right.file, right.request, right.rule, right.pointer)
  }
}
