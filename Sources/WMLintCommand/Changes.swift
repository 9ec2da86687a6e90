import WMLintReporter

/// What the fixes of a run would change.
struct Changes {
  private var problems = 0
  private var files = 0

  mutating func add(_ change: FileRepair.Change) {
    problems += change.count
    files += 1
  }

  /// What they come to, for a person; nothing without any.
  var words: String? {
    guard files > 0 else { return nil }
    return "--fix would repair \(Self.count(problems, "problem")) in \(Self.count(files, "file"))"
  }

  /// Why a part of a diff is not there.
  static func note(on hidden: Int, in name: String) -> String {
    "\(name): \(count(hidden, "change")) left out of the diff, where a credential would be shown"
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
