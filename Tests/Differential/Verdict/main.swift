import Foundation
import WMLintInvariants
import WMLintKit
import WMLintSchema
import WMLintText

// Reads bodies, each behind its length in four bytes, checks them against the contract that the
// argument names, and prints a line for each: the rules that find something in it, or `right`; or in what
// the fast path differs, for the body and for a request that sends it.
//
// What a schema refuses the published API may accept: there a warning of one of these rules counts too.

/// A request that sends a body.
func request(_ body: [UInt8]) -> [UInt8] {
  let path = "/api/v2/conversations/webmessaging/{conversationId}/participants/{participantId}"
  return Array(#"{"method": "PATCH", "path": "\#(path)", "body": "#.utf8) + body + Array("}".utf8)
}

let contract = CommandLine.arguments.last.flatMap { Contract.named($0) } ?? .webMessaging
let linter = Linter(contract: contract)
let counted: Set<String> =
  contract == .published ? ["out-of-range", "unknown-key", "wrong-format", "wrong-type"] : []
let paths = BothPaths(linter)
let input = try FileHandle.standardInput.readToEnd().map { [UInt8]($0) } ?? []
var output = ""
var offset = 0
while offset + 4 <= input.count {
  let length = (0..<4).reduce(0) { $0 | Int(input[offset + $1]) << (8 * $1) }
  let bytes = Array(input[offset + 4..<min(offset + 4 + length, input.count)])
  offset += 4 + length
  let findings = linter.findings(in: LintUnit(Source(name: "body", bytes: bytes), as: .body))
  let errors = findings.diagnostics.filter { $0.severity == .error || counted.contains($0.rule) }
    .map(\.rule)
  let differences = [bytes, request(bytes)].flatMap { text in
    paths.differences(in: LintUnit(Source(name: "text", bytes: text)))
  }
  if differences.isEmpty {
    output += (errors.isEmpty ? "right" : errors.joined(separator: " ")) + "\n"
  } else {
    output += "differs " + differences.joined(separator: "; ") + "\n"
  }
}
try FileHandle.standardOutput.write(contentsOf: Data(output.utf8))
