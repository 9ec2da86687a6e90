import WMLintDiagnostics
package import WMLintText

/// The problems of a project that were there before and do not count: its `.wmlint-baseline.json`.
package struct Baseline: Sendable {
  /// The name of the file, which is beside the configuration.
  package static let fileName: SystemString = ".wmlint-baseline.json"

  /// The reason of an entry that was adopted and not explained yet.
  package static let adoption = "there when wmlint was adopted"

  /// What problems are the same by.
  package struct Key: Hashable, Sendable {
    /// The path from the folder of the project.
    package let file: String

    /// The method and path of the request; empty where they are not known.
    package let request: String
    package let rule: String

    /// The JSON Pointer; empty where there is none.
    package let pointer: String
  }

  /// So many problems of one key.
  package struct Entry: Sendable {
    package let key: Key
    package let count: Int

    /// Why they may stay; empty where that is missing.
    package let reason: String

    /// The last day on which they may, as `2027-01-31`.
    package let until: String?

    /// Where the entry is in the file.
    package let place: Range<Int>

    /// Whether it holds no longer on a day.
    package func isPast(on today: String) -> Bool { until.map { $0 < today } ?? false }
  }

  package let entries: [Entry]

  /// The file, for what is wrong with it.
  package let source: Source
}

extension Baseline.Key: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    (left.file, left.request, left.rule, left.pointer)
      < (right.file, right.request, right.rule, right.pointer)
  }
}
