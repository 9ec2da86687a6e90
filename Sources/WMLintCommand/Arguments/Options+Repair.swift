import WMLintDiagnostics
import WMLintProject

extension Options {
  /// Takes `--fix`, `--diff` and their value.
  mutating func repair(_ value: OptionValue, isWritten: Bool) throws(UsageProblem) {
    if let other = repair, other.isWritten != isWritten {
      throw UsageProblem("'--fix' writes what '--diff' only shows: one of them")
    }
    repair = Repairing(extent: FixExtent(rawValue: value.text) ?? .safe, isWritten: isWritten)
  }

  /// Standard input is not a file that could be written.
  func refuseToWriteStandardInput() throws(UsageProblem) {
    guard repair?.isWritten == true, operands.isEmpty || operands.contains("-") else { return }
    throw UsageProblem(
      "'--fix' writes files, and standard input is none; '--diff' prints what it would write")
  }
}
