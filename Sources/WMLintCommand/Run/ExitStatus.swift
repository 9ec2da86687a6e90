/// The exit status of a run.
package enum ExitStatus: Int32, Sendable {
  /// Nothing at or above `--fail-on` was found.
  case clean = 0
  /// Problems were found.
  case problems = 1
  /// The arguments make no sense.
  case usage = 2
  /// A file could not be read or written, whatever else was found.
  case failure = 3
}
