import WMLintJSON
package import WMLintText

/// Reads the data actions in a file of Terraform.
package enum TerraformFile {
  private static let resource = "genesyscloud_integration_action"
  private static let resourceSearch = WordSearch(resource)

  /// Whether a text shows near its beginning that it is one.
  package static func isOne(_ text: MappedText) -> Bool {
    let start = text[text.range.prefix(4_096)]
    return resourceSearch.finds(in: start) && start.string.contains("resource \"\(resource)\"")
  }

  /// The request that each data action makes; a document may leave out what is sent.
  package static func content(
    of text: MappedText, beside companions: CompanionFiles = CompanionFiles(),
    inDocument: Bool = false
  ) -> FileContent {
    var content = FileContent()
    let scanner = HCLScanner(text)
    content.comments = scanner.comments
    let blocks = HCLBlockReader.blocks(in: scanner)
    var search = CredentialSearch(in: text)
    search.look(at: blocks, in: scanner)
    content.credentials = search.found
    for block in blocks
    where block.names.count == 3 && block.names[0].equals("resource")
      && block.names[1].equals(resource)
    {
      let name = block.expression("name").flatMap { HCLValue($0, in: scanner).text }
      var request = request(of: block, in: scanner, beside: companions)
      if inDocument, case .absent = request.body { request.body = .unknown }
      content.add(request, name: (name ?? block.names[2]).string)
    }
    return content
  }

  private static func request(
    of action: HCLBlock, in scanner: HCLScanner, beside companions: CompanionFiles
  ) -> Request {
    func value(_ name: String, in block: HCLBlock?) -> HCLValue? {
      block?.expression(name).map { HCLValue($0, in: scanner, beside: companions) }
    }
    func hasDirectives(_ name: String, in block: HCLBlock?) -> Bool {
      block?.expression(name).map { HCLValue.hasDirectives($0, in: scanner) } ?? false
    }
    var request = Request()
    request.substitution.expandsDollars = true
    request.place = scanner.text[action.range].place
    let sent = action.blocks.last { $0.names.count == 1 && $0.names[0].equals("config_request") }
    let url = value("request_url_template", in: sent)?.text
    // A here-document ends with a line break, which is not meant.
    request.endpoint = url?.bytes.last == ASCII.lineFeed ? url?.trimmed : url
    request.method = value("request_type", in: sent)?.text
    if let headers = sent?.expression("headers") { request.headers = fields(headers, in: scanner) }
    let template = value("request_template", in: sent)
    var names: [String]?
    if !hasDirectives("contract_input", in: action) {
      names = value("contract_input", in: action)?.text.flatMap(inputs)
    }
    if let names {
      request.substitution.input = DataAction.input(names, of: request, template?.text)
    }
    let meant = DataAction.mend(template?.text, inputs: names, in: &request)
    switch template {
    case .text where hasDirectives("request_template", in: sent): request.body = .unknown
    case .text(let text): request.body = DataAction.body(meant ?? text)
    case .json(let text):
      let body = meant ?? text
      request.body = .text { body }
    case .unread(let name):
      request.body = .unknown
      request.unreadFiles.append(UnreadFile(name, .body))
    case .unknown: request.body = .unknown
    case nil: request.body = .absent
    }
    return request
  }

  /// The members of an object of strings.
  private static func fields(_ expression: Range<Int>, in scanner: HCLScanner) -> [Field] {
    guard let text = HCLJSON.text(from: expression.lowerBound, in: scanner) else { return [] }
    let document = Document(text, mode: .template)
    return document.root.map(document.fields) ?? []
  }

  /// The names of the inputs that a JSON Schema has; `nil` if it cannot be read.
  static func inputs(_ schema: MappedText) -> [String]? {
    let document = Document(schema, mode: .template)
    guard document.isValid, let root = document.root,
      let properties = document.value("properties", in: root),
      document.kind(properties) == .object,
      document.members(of: properties).allSatisfy({ key, _ in
        document.kind(key) == .string && document.placeholders(in: key).isEmpty
      })
    else { return nil }
    return document.members(of: properties).map { document.text($0.key) }
  }
}
