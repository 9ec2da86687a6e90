import WMLintDiagnostics

/// A test suite while its cases are written.
struct JUnitSuite {
  let name: String
  var counts = JUnitCounts()
  var cases: [UInt8] = []

  /// The syntax errors of the file that are not listed.
  var unlisted: Unlisted?

  /// The whole of it.
  var text: [UInt8] {
    var text: [UInt8] = []
    text.append("  <testsuite name=\"")
    text.append(xml: PathReference.relative(name))
    text.append("\"")
    counts.append(to: &text)
    text.append(">\n")
    text += cases
    if let unlisted {
      text.append("    <system-out>")
      text.append(xml: Secrets.masked(unlisted.sentence))
      text.append("</system-out>\n")
    }
    text.append("  </testsuite>\n")
    return text
  }
}

/// How the tests of a suite, or of all suites, have ended.
struct JUnitCounts {
  var tests = 0
  var failures = 0
  var errors = 0

  mutating func add(_ other: JUnitCounts) {
    tests += other.tests
    failures += other.failures
    errors += other.errors
  }

  /// Appends them as attributes; what is not checked is not a test, so that none is skipped.
  func append(to output: inout [UInt8]) {
    for (name, number) in [
      ("tests", tests), ("failures", failures), ("errors", errors), ("skipped", 0),
    ] {
      output.append(" \(name)=\"")
      output.append(decimal: number)
      output.append("\"")
    }
  }
}
