import WMLintDiagnostics

extension SARIFReport {
  /// Appends what the log says of a rule.
  func append(_ rule: Rule, to output: inout [UInt8]) {
    output.append("{")
    output.append(member: "id", isFirst: true)
    output.append(jsonString: rule.id)
    append(text: rule.summary, as: "shortDescription", to: &output)
    append(text: rule.why, as: "fullDescription", to: &output)
    output.append(member: "helpUri")
    output.append(jsonString: RulePage.address(of: rule))
    append(text: Self.help(rule), as: "help", markdown: Self.markdown(rule), to: &output)
    output.append(member: "defaultConfiguration")
    output.append("{")
    output.append(member: "level", isFirst: true)
    output.append(jsonString: rule.severity.rawValue)
    output.append("}")
    output.append(member: "properties")
    output.append("{")
    output.append(member: "tags", isFirst: true)
    output.append("[")
    output.append(jsonString: rule.group.rawValue)
    output.append("]}}")
  }

  private func append(
    text: String, as name: String, markdown: String? = nil, to output: inout [UInt8]
  ) {
    output.append(member: name)
    output.append("{")
    output.append(member: "text", isFirst: true)
    output.append(maskedJSON: text)
    if let markdown {
      output.append(member: "markdown")
      output.append(maskedJSON: markdown)
    }
    output.append("}")
  }

  private static func help(_ rule: Rule) -> String { "\(rule.why)\n\nSource: \(rule.source)" }

  /// The language of an example, as Markdown names it.
  private static func fence(_ example: Example) -> String {
    example.file.hasSuffix(".js") ? "js" : "json"
  }

  private static func markdown(_ rule: Rule) -> String {
    var lines = [rule.why, "", "Source: \(rule.source)"]
    for (title, examples) in [("Wrong:", rule.examples.bad), ("Right:", rule.examples.good)] {
      for example in examples { lines += ["", title, "```" + fence(example), example.text, "```"] }
    }
    return lines.joined(separator: "\n")
  }
}
