import WMLintDiagnostics
import WMLintReporter

/// What the fixes of a run would change.
struct Changes {
  /// The option that would write them.
  private let option: String
  private var problems = 0
  private var files = 0

  init(_ extent: FixExtent?) { option = extent == .all ? "--fix=all" : "--fix" }

  mutating func add(_ change: FileRepair.Change) {
    problems += change.count
    files += 1
  }

  /// How many of the problems they repair, as a sentence; `nil` if there are none.
  func words(of found: Int) -> String? {
    let left = Self.count(max(0, found - problems), "problem")
    if files == 0 { return found > 0 ? "\(option) would repair none of \(left)" : nil }
    let repaired = Self.count(problems, "problem")
    return "\(option) would repair \(repaired) in \(Self.count(files, "file"))"
      + (found > problems ? "; \(left) would be left" : "")
  }

  /// Why parts of a diff are not there.
  static func notes(on diff: UnifiedDiff, in name: String) -> [String] {
    let reasons = [
      (diff.hidden, "a credential would be shown"),
      (diff.commanding, "a build that prints it would take a line for a command"),
    ]
    return reasons.filter { $0.0 > 0 }.map { hidden, reason in
      "\(name): \(count(hidden, "change")) left out of the diff, where \(reason)"
    }
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
