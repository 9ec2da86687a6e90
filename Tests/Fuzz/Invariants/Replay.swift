import Foundation

/// Holds the files that are named on the command line to invariants, as a fuzzer does with its inputs.
///
/// It is what the fuzzers do where they are built without libFuzzer.
package func replay(_ violations: ([UInt8]) -> [String]) throws {
  for path in CommandLine.arguments.dropFirst() {
    let found = violations([UInt8](try Data(contentsOf: URL(filePath: path))))
    print(path, found.isEmpty ? "holds" : found.joined(separator: "\n"))
  }
}
