import WMLintJSON
import WMLintText

/// The URL of a request in a Postman collection, written as a text or in parts.
struct PostmanURL {
  private let document: Document
  private let variables: Variables

  /// The URL with the variables in it replaced, but for those that are ids.
  private(set) var text: MappedText?

  /// What is known of the ids, by the names that stand for them.
  private(set) var parameters: [Field] = []

  /// The parameters of the query that are listed apart, where the text has none.
  private(set) var query: [Field] = []

  /// The parameters that are listed apart, where the text has them too.
  private(set) var queryCopies: [Field] = []

  init(_ node: Int, in document: Document, _ variables: Variables) {
    self.document = document
    self.variables = variables
    if document.kind(node) == .string {
      text = resolved(document.literal(node))
    } else if document.kind(node) == .object {
      let raw = document.literal("raw", in: node)
      parameters = document.variables(of: node)
      if let raw, !raw.isEmpty {
        let sent = PostmanQuery(of: node, in: document).sent(in: raw)
        text = resolved(sent.url)
        query = sent.apart.map(resolved)
        queryCopies = sent.copies
      } else {
        text = resolved(joined(node))
      }
    }
  }

  /// The URL out of its parts; what joins two of them stands for the second.
  private func joined(_ node: Int) -> MappedText {
    var url = TextBuilder(in: document.map.source)
    let host = parts("host", in: node)
    if let scheme = document.literal("protocol", in: node) {
      url.append(scheme)
      url.append("://".utf8, standingFor: (host.first ?? scheme).place)
    }
    append(host, between: ".", to: &url)
    if let port = document.literal("port", in: node) { append([port], after: ":", to: &url) }
    let path = parts("path", in: node)
    append(path, after: path.first?.bytes.first == ASCII.slash ? "" : "/", between: "/", to: &url)
    let query = document.value("query", in: node).map(document.fields) ?? []
    for (index, field) in query.enumerated() {
      append([field.name], after: index == 0 ? "?" : "&", to: &url)
      if let value = field.value { append([value], after: "=", to: &url) }
    }
    return url.text
  }

  private func append(
    _ parts: [MappedText], after first: String = "", between separator: String = "",
    to url: inout TextBuilder
  ) {
    for (index, part) in parts.enumerated() {
      url.append((index == 0 ? first : separator).utf8, standingFor: part.place)
      url.append(part)
    }
  }

  /// A part that is a text, or a list of texts or of `{"value": …}`.
  private func parts(_ name: String, in node: Int) -> [MappedText] {
    if let whole = document.literal(name, in: node) { return [whole] }
    return document.elements(name, in: node).compactMap { part in
      document.kind(part) == .string
        ? document.literal(part) : document.literal("value", in: part)
    }
  }

  /// A parameter with the values of variables in it.
  private func resolved(_ field: Field) -> Field {
    Field(
      name: variables.substituted(in: field.name),
      value: field.value.map(variables.substituted(in:)))
  }

  /// A URL in which variables are replaced, but for ids, which become parameters.
  private mutating func resolved(_ url: MappedText) -> MappedText {
    parameters += variables.ids(inURL: url)
    return variables.substituted(inURL: url)
  }
}
