import WMLintDiagnostics
import WMLintProject
import WMLintText

/// The files of a run that are not JSON while the rule that reports it is switched off.
///
/// They were not checked, so "no problems" would be wrong.
struct Unreadable: Sendable {
  static let rule = "invalid-json"

  struct File: Sendable {
    let name: String

    /// The first of the places, and the text that it is in.
    let first: Diagnostic
    let source: Source
    var places = 1
  }

  private(set) var files: [File] = []

  init() {}

  /// Notes a finding of the rule that is switched off.
  mutating func add(_ found: [Diagnostic], in sources: [Source], _ selection: Selection) {
    if selection.looks(at: Self.rule) { return }
    for found in found where found.rule == Self.rule {
      guard let source = sources.first(where: { $0.id == found.range.source }) else { continue }
      add(File(name: source.name, first: found, source: source))
    }
  }

  /// Adds the notes of a later part of the same file.
  mutating func add(_ later: Unreadable) {
    for file in later.files { add(file) }
  }

  private mutating func add(_ file: File) {
    if let known = files.firstIndex(where: { $0.name == file.name }) {
      files[known].places += file.places
    } else {
      files.append(file)
    }
  }
}

extension Unreadable.File {
  /// The failure, if the arguments leave the rule out.
  var failure: Failure {
    var positions = PositionIndex(source)
    let start = positions.position(at: first.range.bytes.lowerBound)
    let place = "line \(start.line), column \(start.column): \(first.message)"
    return Failure(
      file: name,
      message: places == 1
        ? "not JSON at \(place)" : "not JSON in \(places) places, first at \(place)")
  }

  /// The remark, if the configuration switches the rule off.
  func remark(counting unit: ColumnUnit) -> Remark {
    var positions = PositionIndex(source, counting: unit)
    let start = positions.position(at: first.range.bytes.lowerBound)
    return Remark(
      rule: Unreadable.rule, message: "this is not JSON: \(first.message)", count: places,
      file: name, start: start, end: positions.position(at: first.range.bytes.upperBound))
  }
}
