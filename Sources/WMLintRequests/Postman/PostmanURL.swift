import WMLintJSON
import WMLintText

/// The URL of a request in a Postman collection, written as a text or in parts.
struct PostmanURL {
  private let document: Document
  private let variables: Variables

  /// The URL with the variables in it replaced, but for those that are ids.
  private(set) var text: LiteralText?

  /// What is known of the ids, by the names that stand for them.
  private(set) var parameters: [Field] = []

  init(_ node: Int, in document: Document, _ variables: Variables) {
    self.document = document
    self.variables = variables
    if document.kind(node) == .string {
      text = resolved(document.literal(node))
    } else if document.kind(node) == .object {
      let raw = document.literal("raw", in: node)
      let whole = raw.flatMap { $0.isEmpty ? nil : $0 } ?? joined(node)
      parameters = document.elements("variable", in: node).compactMap { entry in
        guard let name = document.literal("key", in: entry) ?? document.literal("id", in: entry)
        else { return nil }
        return Field(name: name, value: document.literal("value", in: entry))
      }
      text = resolved(whole)
    }
  }

  /// The URL out of its parts; what joins two of them stands for the second.
  private func joined(_ node: Int) -> LiteralText {
    var url = JoinedText(in: document.map.source)
    let host = parts("host", in: node)
    if let scheme = document.literal("protocol", in: node) {
      url.append(scheme)
      url.append("://".utf8, standingFor: (host.first ?? scheme).place)
    }
    append(host, between: ".", to: &url)
    if let port = document.literal("port", in: node) { append([port], after: ":", to: &url) }
    let path = parts("path", in: node)
    append(path, after: path.first?.bytes.first == 0x2F ? "" : "/", between: "/", to: &url)
    let query = document.value("query", in: node).map(document.fields) ?? []
    for (index, field) in query.enumerated() {
      append([field.name], after: index == 0 ? "?" : "&", to: &url)
      if let value = field.value { append([value], after: "=", to: &url) }
    }
    return url.text
  }

  private func append(
    _ parts: [LiteralText], after first: String = "", between separator: String = "",
    to url: inout JoinedText
  ) {
    for (index, part) in parts.enumerated() {
      url.append((index == 0 ? first : separator).utf8, standingFor: part.place)
      url.append(part)
    }
  }

  /// A part that is a text, or a list of texts or of `{"value": …}`.
  private func parts(_ name: String, in node: Int) -> [LiteralText] {
    if let whole = document.literal(name, in: node) { return [whole] }
    return document.elements(name, in: node).compactMap { part in
      document.kind(part) == .string
        ? document.literal(part) : document.literal("value", in: part)
    }
  }

  /// A URL in which `{{name}}` is replaced by what it stands for.
  private mutating func resolved(_ url: LiteralText) -> LiteralText {
    var result = JoinedText(in: document.map.source)
    var copied = url.range.lowerBound
    var index = copied
    while index < url.range.upperBound {
      guard url.storage[index...].starts(with: "{{".utf8),
        let end = Placeholder.end(url.storage, at: index, before: url.range.upperBound)
      else {
        index += 1
        continue
      }
      let name = String(decoding: url.storage[index + 2..<end - 2], as: UTF8.self)
      if isID(name, index..<end, in: url) {
        variables.variable(name).map { parameters.append($0) }
      } else if let value = variables.value(name) {
        result.append(url[copied..<index])
        result.append(value.utf8, standingFor: url[index..<end].place)
        copied = end
      }
      index = end
    }
    if copied == url.range.lowerBound { return url }
    result.append(url[copied..<url.range.upperBound])
    return result.text
  }

  /// Whether a placeholder is the id of a conversation or of a participant: its name says something
  /// that its value does not.
  private func isID(_ name: String, _ place: Range<Int>, in url: LiteralText) -> Bool {
    let before = url.storage[url.range.lowerBound..<place.lowerBound]
    let after = url.storage[place.upperBound..<url.range.upperBound]
    guard before.last == 0x2F, after.isEmpty || after.first == 0x2F || after.first == 0x3F else {
      return false
    }
    return NameWords.of(name).last == "id" || after.starts(with: "/participants".utf8)
      || before.reversed().starts(with: "/participants/".utf8.reversed())
  }
}
