import WMLintDiagnostics

extension JSONReport {
  /// Appends one remark as an object on one line.
  func append(_ remark: Remark, to output: inout [UInt8]) {
    output.append("{")
    output.append(member: "rule", isFirst: true)
    output.append(jsonString: remark.rule)
    output.append(member: "message")
    output.append(maskedJSON: remark.message)
    output.append(member: "count")
    output.append(decimal: remark.count)
    output.append(member: "file")
    output.append(jsonString: remark.file)
    output.append(", ")
    append(Place(name: remark.file, start: remark.start, end: remark.end), to: &output)
    output.append("}")
  }
}
