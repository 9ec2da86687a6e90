package import WMLintDiagnostics

/// Writes one report while the run goes on; copies of a writer go on with the same report.
package struct Writer {
  private let step: (Event, inout [UInt8]) -> Void

  init(_ step: @escaping (Event, inout [UInt8]) -> Void) { self.step = step }

  /// Appends what the format says to the next event of the run.
  package func write(_ event: Event, to output: inout [UInt8]) { step(event, &output) }
}
