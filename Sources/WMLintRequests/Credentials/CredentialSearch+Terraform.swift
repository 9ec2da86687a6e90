import WMLintJSON
import WMLintText

extension CredentialSearch {
  /// Looks at the attributes of blocks, with the values of variables and locals filled in.
  mutating func look(at blocks: [HCLBlock], in scanner: HCLScanner) {
    let variables = Self.variables(of: blocks, in: scanner)
    var rest = blocks
    while let block = rest.popLast() {
      rest += block.blocks
      for (name, expression) in block.attributes {
        look(at: expression, namedBy: Self.name(of: name, in: block), in: scanner, variables)
      }
    }
  }

  private mutating func look(
    at expression: Range<Int>, namedBy name: MappedText, in scanner: HCLScanner,
    _ variables: Variables
  ) {
    let whole = scanner.text[expression].trimmed
    if case .text(let text) = HCLValue(expression, in: scanner) {
      look(at: text, namedBy: name.string, filling: [variables])
    } else if whole.bytes.allSatisfy({ HCLScanner.isName($0) || $0 == ASCII.dot }) {
      var placeholder = TextBuilder(in: whole.map.source)
      placeholder.append(
        PlaceholderForm.dollarBraces.around(whole.string).utf8, standingFor: whole.place)
      look(at: placeholder.text, namedBy: name.string, filling: [variables])
    } else if let json = HCLValue(expression, in: scanner).text
      ?? HCLJSON.text(from: expression.lowerBound, in: scanner)
    {
      look(at: Document(json, mode: .template), variables)
    }
  }

  /// Looks at an object as `jsonencode` writes it, where a variable alone is without quotes.
  private mutating func look(at document: Document, _ variables: Variables) {
    for node in document.nodes.indices where document.kind(node) == .object {
      for (key, value) in document.members(of: node) {
        switch document.kind(value) {
        case .string:
          look(
            at: document.literal(value), namedBy: document.text(key), filling: [variables])
        case .placeholder:
          look(
            at: document.piece(document.nodes[value].range), namedBy: document.text(key),
            filling: [variables])
        default: break
        }
      }
    }
  }

  /// The name of an attribute; of the value of a variable, the name of that.
  private static func name(of attribute: MappedText, in block: HCLBlock) -> MappedText {
    let isVariable = block.names.count == 2 && block.names[0].equals("variable")
    return isVariable && attribute.equals("default") ? block.names[1] : attribute
  }

  private static func variables(of blocks: [HCLBlock], in scanner: HCLScanner) -> Variables {
    var fields: [Field] = []
    func add(_ prefix: String, _ name: MappedText, _ expression: Range<Int>?) {
      guard let expression, case .text(let value) = HCLValue(expression, in: scanner) else {
        return
      }
      var whole = TextBuilder(in: name.map.source)
      whole.append(prefix.utf8, standingFor: name.place)
      whole.append(name)
      fields.append(Field(name: whole.text, value: value))
    }
    for block in blocks {
      if block.names.count == 2, block.names[0].equals("variable") {
        add("var.", block.names[1], block.expression("default"))
      } else if block.names.count == 1, block.names[0].equals("locals") {
        for (name, expression) in block.attributes { add("local.", name, expression) }
      }
    }
    return Variables(.dollarBraces).adding(fields)
  }
}
