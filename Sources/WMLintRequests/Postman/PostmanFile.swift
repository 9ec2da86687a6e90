package import WMLintJSON
import WMLintText

/// Reads a Postman collection, v2.0 or v2.1.
package struct PostmanFile {
  /// A folder that is being read: what is left of it, what it is called, and what it sets.
  private struct Folder {
    var items: ArraySlice<Int>
    let name: String
    let variables: Variables

    /// Whether a script of it changes requests before they are sent.
    let changesRequests: Bool
  }

  /// What joins the names of folders and items.
  private static let separator = " / "

  let document: Document

  /// Whether a document is a collection.
  package static func isOne(_ document: Document) -> Bool { collection(in: document) != nil }

  /// The requests of a collection, each under the name that its folders give it.
  package static func content(of document: Document) -> FileContent {
    var content = FileContent()
    content.documents = [document]
    guard let collection = collection(in: document) else { return content }
    var search = CredentialSearch(length: document.extent.count)
    PostmanFile(document: document).read(collection, into: &content, &search)
    content.credentials = search.found
    return content
  }

  /// The object of the collection, which an export by the API wraps in another.
  private static func collection(in document: Document) -> Int? {
    guard let root = document.root else { return nil }
    if isCollection(root, in: document) { return root }
    let wrapped = document.value("collection", in: root)
    return wrapped.flatMap { isCollection($0, in: document) ? $0 : nil }
  }

  private static func isCollection(_ node: Int, in document: Document) -> Bool {
    guard let info = document.value("info", in: node),
      let schema = document.literal("schema", in: info), document.value("item", in: node) != nil
    else { return false }
    return schema.string.contains("/collection/")
  }

  /// Reads with a list of open folders, for folders can be nested as deep as JSON.
  private func read(
    _ collection: Int, into content: inout FileContent, _ search: inout CredentialSearch
  ) {
    var open = [folder(collection, name: "", in: nil)]
    search.look(around: "item", of: collection, in: document, filling: open[0].variables)
    while let folder = open.last {
      guard let item = folder.items.first else {
        open.removeLast()
        continue
      }
      open[open.count - 1].items.removeFirst()
      let ownName = document.literal("name", in: item)
      content.conceal(ownName)
      let name = Self.joined(folder.name, ownName?.string ?? "")
      if document.value("item", in: item) != nil {
        open.append(self.folder(item, name: name, in: folder))
        search.look(
          around: "item", of: item, in: document, filling: open[open.count - 1].variables)
      } else if let request = document.value("request", in: item) {
        search.look(at: request, in: document, filling: folder.variables)
        let read = self.request(request, of: item, folder.variables)
        let isChanged = folder.changesRequests || changesRequests(item)
        content.add(isChanged ? read.changedByScript : read, name: name)
        for example in examples(of: request, in: item) {
          search.look(at: example.sent, in: document, filling: folder.variables)
          var sent = self.request(example.sent, of: example.node, folder.variables)
          sent.response = example.response
          let exampleName = document.literal("name", in: example.node)
          content.conceal(exampleName)
          content.add(sent, name: Self.joined(name, exampleName?.string ?? ""))
        }
      }
    }
  }

  private func folder(_ node: Int, name: String, in outer: Folder?) -> Folder {
    Folder(
      items: document.elements("item", in: node)[...], name: name,
      variables: (outer?.variables ?? Variables()).adding(document.variables(of: node)),
      changesRequests: outer?.changesRequests == true || changesRequests(node))
  }

  /// Names that somebody made long are cut, for each item repeats those of its folders.
  private static func joined(_ folder: String, _ name: String) -> String {
    let short = name.count > 80 ? name.prefix(79) + "…" : name
    if folder.isEmpty { return short }
    return folder.count > 400 ? folder : folder + separator + short
  }

  private func request(_ node: Int, of item: Int, _ variables: Variables) -> Request {
    var request = Request()
    request.place = document.place(item)
    request.substitution.variables = variables
    let isText = document.kind(node) == .string
    if let address = isText ? node : document.value("url", in: node) {
      let url = PostmanURL(address, in: document, variables)
      request.endpoint = url.text
      request.endpointCopy = url.copy
      request.pathParameters = url.parameters
      request.query = url.query
      request.queryCopies = url.queryCopies
    }
    request.isWhole = true
    // Without a method Postman sends GET.
    request.method = document.literal("method", in: node)
    request.impliedMethod = ("GET", document.place(node))
    request.headers = document.value("header", in: node).map(headers) ?? []
    if let body = document.value("body", in: node) { readBody(body, into: &request) }
    request.response = acceptedExample(of: node, in: item)
    return request
  }

  /// Headers as a list, or as lines of a text.
  private func headers(_ node: Int) -> [Field] {
    guard document.kind(node) == .string else { return document.fields(node) }
    let text = document.literal(node)
    let lines = text.bytes.split(whereSeparator: {
      $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn
    })
    return lines.compactMap { line in
      guard let colon = line.firstIndex(of: ASCII.colon) else { return nil }
      let value = line[(colon + 1)...].drop { $0 == ASCII.space || $0 == ASCII.tab }
      return Field(
        name: text[line.startIndex..<colon], value: text[value.startIndex..<value.endIndex])
    }
  }

  private func readBody(_ body: Int, into request: inout Request) {
    if let disabled = document.value("disabled", in: body), document.kind(disabled) == .true {
      return
    }
    guard let mode = document.value("mode", in: body), document.kind(mode) == .string else {
      return
    }
    switch document.text(mode) {
    case "raw": readText(body, mode, into: &request)
    case "urlencoded", "formdata": request.body = .form(document.place(mode))
    case "file", "graphql": request.body = .unknown
    default: break
    }
  }

  private func readText(_ body: Int, _ mode: Int, into request: inout Request) {
    guard let raw = document.value("raw", in: body) else { return }
    let language = document.value("options", in: body).flatMap { document.value("raw", in: $0) }
      .flatMap { document.value("language", in: $0) }
    // Where no header says it, the language does, and without one a text is sent as plain text.
    let names = ["json": "application/json", "xml": "application/xml", "html": "text/html"]
    let name = language.map(document.text).flatMap { names[$0] } ?? "text/plain"
    request.impliedMediaType = (name, document.place(language ?? mode))
    switch document.kind(raw) {
    case .string where document.content(raw).isEmpty: break
    case .string:
      let variables = request.substitution.variables
      // The app sends the body without its comments.
      request.body = .text(as: [.placeholders, .comments]) {
        variables.substituted(inBody: document.literal(raw))
      }
    case .null: break
    default: request.body = .json(document.part(raw))
    }
  }
}
