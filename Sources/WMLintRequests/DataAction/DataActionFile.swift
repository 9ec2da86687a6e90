package import WMLintJSON
import WMLintText

/// Reads a data action of Genesys Cloud as it is exported, or a list of them.
package struct DataActionFile {
  private let document: Document

  /// Whether a document is a data action, or a list with one in it.
  package static func isOne(_ document: Document) -> Bool {
    actions(in: document).contains { request(of: $0, in: document) != nil }
  }

  /// The request that each data action makes.
  package static func content(of document: Document) -> FileContent {
    var content = FileContent()
    content.documents = [document]
    let file = DataActionFile(document: document)
    var search = CredentialSearch(length: document.extent.count)
    for action in actions(in: document) {
      guard let request = request(of: action, in: document) else { continue }
      content.add(
        file.request(request, of: action), under: document.literal("name", in: action))
      search.look(at: action, in: document, filling: Variables())
    }
    content.credentials = search.found
    return content
  }

  private static func actions(in document: Document) -> [Int] {
    guard let root = document.root else { return [] }
    return document.kind(root) == .array ? Array(document.children(of: root)) : [root]
  }

  /// The object that describes the request: by itself, or in the configuration of an action.
  private static func request(of action: Int, in document: Document) -> Int? {
    let configuration = document.value("config", in: action) ?? action
    let request = document.value("request", in: configuration) ?? configuration
    return document.value("requestUrlTemplate", in: request) == nil ? nil : request
  }

  private func request(_ node: Int, of action: Int) -> Request {
    var request = Request()
    request.place = document.place(action)
    request.substitution.expandsDollars = true
    request.endpoint = document.literal("requestUrlTemplate", in: node)
    request.method = document.literal("requestType", in: node)
    request.headers = document.value("headers", in: node).map(document.fields) ?? []
    let template = document.literal("requestTemplate", in: node)
    let names = inputs(of: action)
    if let names { request.substitution.input = DataAction.input(names, of: request, template) }
    if let meant = DataAction.mend(template, inputs: names, in: &request) {
      request.body = DataAction.body(meant)
    }
    return request
  }

  /// The names of the inputs; `nil` if the action does not say them.
  private func inputs(of action: Int) -> [String]? {
    guard let contract = document.value("contract", in: action),
      let input = document.value("input", in: contract)
    else { return nil }
    let schema = document.value("inputSchema", in: input) ?? input
    guard let properties = document.value("properties", in: schema),
      document.kind(properties) == .object
    else { return nil }
    return document.members(of: properties).map { document.text($0.key) }
  }
}
