import Foundation
import WMLintKit
import WMLintSchema
import WMLintText

// Reads bodies, each behind its length in four bytes, holds them to the contract that the argument
// names, and prints a line for each: the rules that call something in it an error, or `right`.

let contract = CommandLine.arguments.last.flatMap { Contract.named($0) } ?? .webMessaging
let linter = Linter(contract: contract)
let input = try FileHandle.standardInput.readToEnd().map { [UInt8]($0) } ?? []
var output = ""
var offset = 0
while offset + 4 <= input.count {
  let length = (0..<4).reduce(0) { $0 | Int(input[offset + $1]) << (8 * $1) }
  let bytes = Array(input[offset + 4..<min(offset + 4 + length, input.count)])
  offset += 4 + length
  let findings = linter.findings(in: LintUnit(Source(name: "body", bytes: bytes), as: .body))
  let errors = findings.diagnostics.filter { $0.severity == .error }.map(\.rule)
  output += (errors.isEmpty ? "right" : errors.joined(separator: " ")) + "\n"
}
try FileHandle.standardOutput.write(contentsOf: Data(output.utf8))
