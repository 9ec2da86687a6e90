package import WMLintJSON
package import WMLintText

/// Reads the HTTP Request and Code nodes of an n8n workflow, as it is exported or copied.
package struct N8NFile {
  private let document: Document
  private let parameters: Int

  /// Whether a document is a workflow, or a list of them.
  package static func isOne(_ document: Document) -> Bool {
    document.root.map { ForeignFormat.isN8N(document, $0) } ?? false
  }

  /// The request of each node that sends one, under the name of the node.
  package static func content(of document: Document) -> FileContent {
    var content = FileContent()
    content.documents = [document]
    var search = CredentialSearch(length: document.extent.count)
    for workflow in workflows(of: document) {
      for node in document.elements("nodes", in: workflow) {
        guard let type = document.string("type", in: node), type.hasSuffix(".httpRequest"),
          let parameters = document.value("parameters", in: node),
          document.kind(parameters) == .object, !document.isTrue("disabled", in: node)
        else { continue }
        search.look(at: parameters, in: document, filling: Variables())
        let file = N8NFile(document: document, parameters: parameters)
        content.add(file.request(of: node), under: document.literal("name", in: node))
      }
    }
    content.credentials = search.found
    return content
  }

  /// The programs of the nodes that run one, under the names of the nodes.
  package static func programs(
    of document: Document
  ) -> [(node: String?, text: MappedText, isPython: Bool)] {
    workflows(of: document).flatMap { document.elements("nodes", in: $0) }.flatMap { node in
      guard let parameters = document.value("parameters", in: node),
        document.kind(parameters) == .object, !document.isTrue("disabled", in: node)
      else { return [(String?, MappedText, Bool)]() }
      let name = document.literal("name", in: node)?.string
      return ["jsCode", "functionCode", "pythonCode"].compactMap { key in
        document.literal(key, in: parameters).map { (name, $0, key == "pythonCode") }
      }
    }
  }

  private static func workflows(of document: Document) -> [Int] {
    guard let root = document.root else { return [] }
    return document.kind(root) == .array ? Array(document.children(of: root)) : [root]
  }

  private func request(of node: Int) -> Request {
    var request = Request()
    request.place = document.place(node)
    request.endpoint = text("url")
    request.method = text("method") ?? text("requestMethod")
    request.impliedMethod = ("GET", document.place(parameters))
    request.headers = listed("headerParameters", "headerParametersUi")
    request.query = listed("queryParameters", "queryParametersUi")
    // What pages through the answers may hold more.
    request.isQueryOpen =
      document.value("options", in: parameters)
      .flatMap { document.value("pagination", in: $0) } != nil
    if isJSONSent("sendHeaders", "specifyHeaders") {
      request.headers += object("jsonHeaders", "headerParametersJson")?.fields ?? []
    }
    if isJSONSent("sendQuery", "specifyQuery"),
      let query = object("jsonQuery", "queryParametersJson")
    {
      request.query += query.fields
      request.isQueryOpen = request.isQueryOpen || query.isOpen
    }
    request.body = body
    if let type = text("rawContentType") {
      request.impliedMediaType = (type.string, type.place)
    }
    return request
  }

  /// Whether what is written as JSON is sent: a node keeps what was typed before it was set to other ways.
  private func isJSONSent(_ send: String, _ kind: String) -> Bool {
    if let value = document.value(send, in: parameters), document.kind(value) == .false {
      return false
    }
    return document.value(kind, in: parameters).map { value in
      document.kind(value) == .string && document.text(value) == "json"
    } ?? true
  }

  /// A parameter without the sign that makes an expression of it, whose braces are placeholders.
  private func text(_ name: String, in node: Int? = nil) -> MappedText? {
    document.literal(name, in: node ?? parameters).map(Self.plain)
  }

  private static func plain(_ text: MappedText) -> MappedText {
    text.bytes.first == ASCII.equals ? text.dropFirst(1) : text
  }

  /// The names and values of a list, by its name today or in the first versions.
  private func listed(_ name: String, _ older: String) -> [Field] {
    entries(name, older).compactMap { entry in
      guard let name = text("name", in: entry) else { return nil }
      return Field(name: name, value: text("value", in: entry))
    }
  }

  private func entries(_ name: String, _ older: String) -> [Int] {
    if let list = document.value(name, in: parameters), document.kind(list) == .object {
      return document.elements("parameters", in: list)
    }
    guard let list = document.value(older, in: parameters), document.kind(list) == .object else {
      return []
    }
    return document.elements("parameter", in: list)
  }

  /// The members of an object that is written as JSON, by its name today or in the first versions, and
  /// whether there may be others; `nil` if neither is there.
  private func object(_ name: String, _ older: String) -> (fields: [Field], isOpen: Bool)? {
    guard
      let value = document.value(name, in: parameters) ?? document.value(older, in: parameters)
    else { return nil }
    guard document.kind(value) == .string else { return ([], true) }
    let read = Document(Self.plain(document.literal(value)), mode: .template)
    guard let root = read.root, read.kind(root) == .object, read.isValid else { return ([], true) }
    let isOpen = read.members(of: root).contains { key, _ in
      read.kind(key) != .string || !read.placeholders(in: key).isEmpty
    }
    return (isOpen ? [] : read.members(of: root).flatMap { read.parameters($0, $1) }, isOpen)
  }

  /// The body, which the first versions sent whether or not `sendBody` was set.
  private var body: Body {
    let isOlder = document.value("requestMethod", in: parameters) != nil
    guard isOlder || document.isTrue("sendBody", in: parameters) else { return .absent }
    if let type = document.value("contentType", in: parameters), document.kind(type) == .string {
      switch document.text(type) {
      case "json": break
      case "form-urlencoded", "multipart-form-data": return .form(document.place(type))
      case "raw": return text("body").map { body in .text { body } } ?? .unknown
      default: return .unknown
      }
    }
    if let json = document.value("jsonBody", in: parameters)
      ?? document.value("bodyParametersJson", in: parameters)
    {
      return written(json)
    }
    return fields
  }

  /// JSON that is written as a text, or an expression that makes it.
  private func written(_ json: Int) -> Body {
    guard document.kind(json) == .string else { return .json(document.part(json)) }
    let text = Self.plain(document.literal(json))
    let isWhole = text.trimmed.starts(with: "{{")
    return isWhole ? .unknown : .text { text }
  }

  /// The object that the names and values of a list make.
  private var fields: Body {
    let entries = entries("bodyParameters", "bodyParametersUi")
    if entries.isEmpty { return .unknown }
    var json = TextBuilder(in: document.map.source)
    for (index, entry) in entries.enumerated() {
      guard let name = document.value("name", in: entry), document.kind(name) == .string,
        // A name with dots is that of a member of a member, and one behind the sign an expression.
        !document.content(name).contains(where: { $0 == ASCII.dot || $0 == ASCII.openBracket }),
        document.literal(name).bytes.first != ASCII.equals
      else { return .unknown }
      let place = document.place(name)
      json.append((index == 0 ? "{" : ", ").utf8, standingFor: place)
      json.append(document.piece(document.nodes[name].range))
      json.append(": ".utf8, standingFor: place)
      append(document.value("value", in: entry), at: place, to: &json)
    }
    json.append("}".utf8, standingFor: document.place(parameters))
    let text = json.text
    return .text { text }
  }

  private func append(_ value: Int?, at place: SourceRange, to json: inout TextBuilder) {
    guard let value else { return json.append("${}".utf8, standingFor: place) }
    let isExpression =
      document.kind(value) == .string && document.literal(value).bytes.first == ASCII.equals
    if isExpression || document.kind(value) == .object || document.kind(value) == .array {
      json.append("${}".utf8, standingFor: document.place(value))
    } else {
      json.append(document.piece(document.nodes[value].range))
    }
  }
}

extension Document {
  /// Whether the member of a name is `true`.
  func isTrue(_ name: String, in node: Int) -> Bool {
    value(name, in: node).map { kind($0) == .true } ?? false
  }
}
