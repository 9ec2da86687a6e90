/// A request that is not clean; its description is the report.
public struct LintFailure: Error, CustomStringConvertible {
  /// What was found.
  public let report: LintReport

  /// The report as the command prints it.
  public var description: String { report.description }
}
