import Foundation
import WMLintCode
import WMLintJSON
import WMLintText

// Reads documents, each behind its length in four bytes, and prints a line for each: what was
// decoded, with strings in hexadecimal digits, or `refused`. They are JSON, or literals of the
// language that the argument names; what is not known of those is a question mark.

/// The value of a node in a form that another program can write too.
func canonical(_ document: Document, _ node: Int) -> String {
  let isOpen = document.notation != nil && document.nodes[node].flags.contains(.holdsPlaceholder)
  if isOpen { return "?" }
  switch document.kind(node) {
  case .object:
    let members = document.members(of: node).map {
      canonical(document, $0.key) + ":" + canonical(document, $0.value)
    }
    return "{" + members.joined(separator: ",") + "}"
  case .array:
    return "["
      + document.children(of: node).map { canonical(document, $0) }
      .joined(separator: ",") + "]"
  case .string:
    return "s"
      + document.literal(node).bytes.map { byte in
        let digits = String(byte, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
  case .integer, .decimal, .true, .false, .null: return document.json(node)
  case .placeholder, .broken: return "?"
  }
}

let dialects: [String: LiteralDialect] = ["javascript": .javaScript, "python": .python]
let dialect = CommandLine.arguments.dropFirst().first.flatMap { dialects[$0] }
let input = try FileHandle.standardInput.readToEnd().map { [UInt8]($0) } ?? []
var output = ""
var offset = 0
var document = Document()
while offset + 4 <= input.count {
  let length = (0..<4).reduce(0) { $0 | Int(input[offset + $1]) << (8 * $1) }
  let bytes = Array(input[offset + 4..<min(offset + 4 + length, input.count)])
  offset += 4 + length
  let text = MappedText(Source(name: "document", bytes: bytes))
  if let dialect {
    document = Document(literal: text, in: dialect)
  } else {
    document.read(text, mode: .strict)
  }
  let root = document.isValid ? document.root : nil
  output += (root.map { canonical(document, $0) } ?? "refused") + "\n"
}
try FileHandle.standardOutput.write(contentsOf: Data(output.utf8))
