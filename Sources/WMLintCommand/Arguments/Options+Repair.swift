import WMLintDiagnostics
import WMLintProject

extension Options {
  /// Takes `--fix`, `--diff` and their value.
  mutating func repair(_ value: OptionValue, isWritten: Bool) throws(UsageProblem) {
    if let other = repair, other.isWritten != isWritten {
      throw UsageProblem("'--fix' writes what '--diff' only shows: use one of them")
    }
    repair = Repairing(extent: FixExtent(rawValue: value.text) ?? .safe, isWritten: isWritten)
  }

  /// Whether standard input is repaired on its way to standard output.
  var repairsStandardInput: Bool { repair?.isWritten == true && operands.contains(where: \.isDash) }

  /// Standard output takes the repaired text and nothing else; a person who forgot to name a file is not
  /// kept waiting.
  func checkRepairOfStandardInput() throws(UsageProblem) {
    guard repair?.isWritten == true else { return }
    if operands.isEmpty {
      throw UsageProblem(
        "'--fix' needs a file, a folder ('.' for this one), or '-' to repair standard input on its "
          + "way to standard output")
    }
    if repairsStandardInput, output?.isDash == true {
      throw UsageProblem(
        "'--fix -' prints the repaired text to standard output: findings go to standard error, or "
          + "with '--output' to a file")
    }
  }
}
