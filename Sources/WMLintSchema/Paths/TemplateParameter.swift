/// A parameter in braces in a template: `{queueId}`.
package struct TemplateParameter: Sendable {
  package let name: String

  /// Where it is in the template, braces included.
  package let range: Range<String.Index>

  /// The parameters of a template in order, those too that share a segment with text.
  package static func all(in template: String) -> [TemplateParameter] {
    var parameters: [TemplateParameter] = []
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      rest = rest[rest.index(after: close)...]
      parameters.append(TemplateParameter(name: name, range: open..<rest.startIndex))
    }
    return parameters
  }
}
