import WMLintJSON
import WMLintText

/// The URL of a request in a Postman collection, written as a text or in parts.
struct PostmanURL {
  private let document: Document
  private let variables: Variables

  /// The URL with the variables in it replaced, but for those that are ids.
  private(set) var text: MappedText?

  /// The same in parts, where it is written in both ways.
  private(set) var copy: URLCopy?

  /// What is known of the ids, by the names of their placeholders.
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
      parameters = document.variables(of: node)
      let parts = joined(node)
      let listed = PostmanQuery(of: node, in: document)
      if let raw = document.literal("raw", in: node), !raw.isEmpty,
        !isInParts(node) || areSame(raw, parts, node) && listed.agrees(with: raw)
      {
        let sent = listed.sent(in: raw)
        text = resolved(sent.url)
        query = sent.apart.map(resolved)
        queryCopies = sent.copies
        if isInParts(node), let text {
          copy = URLCopy(text: text, parts: variables.substituted(inURL: parts), place: raw.place)
        }
      } else {
        // Postman sends what the parts say.
        text = resolved(parts)
      }
    }
  }

  private func isInParts(_ node: Int) -> Bool {
    !parts("host", in: node).isEmpty && !parts("path", in: node).isEmpty
  }

  /// Whether the text and the parts of a URL have the same host and path.
  private func areSame(_ raw: MappedText, _ parts: MappedText, _ node: Int) -> Bool {
    func address(_ url: MappedText) -> ArraySlice<UInt8> {
      let address = url.bytes.prefix { $0 != ASCII.questionMark && $0 != ASCII.hash }
      guard document.value("protocol", in: node) == nil,
        let scheme = address.firstRange(of: "://".utf8)
      else { return address }
      return address[scheme.upperBound...]
    }
    return address(raw) == address(parts)
  }

  /// The URL out of its parts; a separator between two of them maps to the second.
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
