package import WMLintJSON
import WMLintText

/// Reads the data actions in a file of Terraform that is written in JSON: `.tf.json`.
package struct TerraformJSONFile {
  private let document: Document

  /// Whether a document has a data action among its resources.
  package static func isOne(_ document: Document) -> Bool { !actions(in: document).isEmpty }

  /// The request that each data action makes.
  package static func content(of document: Document) -> FileContent {
    var content = FileContent()
    content.documents = [document]
    let file = TerraformJSONFile(document: document)
    var search = CredentialSearch(length: document.extent.count)
    for (name, action) in actions(in: document) {
      search.look(at: action, in: document, filling: Variables())
      let title = document.literal("name", in: action) ?? document.literal(name)
      content.add(file.request(of: action), name: title.string)
    }
    content.credentials = search.found
    return content
  }

  private static func actions(in document: Document) -> [(name: Int, action: Int)] {
    guard let root = document.root, document.kind(root) == .object,
      let resources = document.value("resource", in: root)
    else { return [] }
    return document.one(resources).flatMap { kinds -> [(name: Int, action: Int)] in
      guard let named = document.value("genesyscloud_integration_action", in: kinds) else {
        return []
      }
      return document.one(named).flatMap { block in
        document.members(of: block).flatMap { key, value in
          document.one(value).map { (key, $0) }
        }
      }
    }
  }

  private func request(of action: Int) -> Request {
    var request = Request()
    request.substitution.expandsDollars = true
    request.place = document.place(action)
    guard let blocks = document.value("config_request", in: action),
      let sent = document.one(blocks).last
    else { return request }
    request.endpoint = text("request_url_template", in: sent)
    request.method = text("request_type", in: sent)
    request.headers = document.value("headers", in: sent).map(document.fields) ?? []
    let names = text("contract_input", in: action).flatMap(TerraformFile.inputs)
    let template = text("request_template", in: sent)
    if let names { request.substitution.input = DataAction.input(names, of: request, template) }
    let meant = DataAction.mend(template, inputs: names, in: &request)
    if let value = document.value("request_template", in: sent) {
      request.body =
        document.kind(value) == .string && !hasDirectives(value)
        ? meant.map(DataAction.body) ?? .unknown : .unknown
    }
    return request
  }

  /// The text that Terraform makes of a string, with its own interpolations as placeholders.
  private func text(_ name: String, in node: Int) -> MappedText? {
    document.literal(name, in: node).map { text in
      HCLTemplate.decoded(text.range, in: HCLScanner(text), isString: false)
    }
  }

  private func hasDirectives(_ value: Int) -> Bool {
    let text = document.literal(value)
    return HCLTemplate.hasDirectives(text.range, in: HCLScanner(text), isString: false)
  }
}

extension Document {
  /// The objects that a block of Terraform is written as: one, or a list of them.
  fileprivate func one(_ node: Int) -> [Int] {
    switch kind(node) {
    case .object: [node]
    case .array: children(of: node).filter { kind($0) == .object }
    default: []
    }
  }
}
