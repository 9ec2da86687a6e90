import WMLintText

/// Reads where names are set, and where their values may change.
extension Bindings {
  private static let declaring = ["const", "let", "var", "val", "for", "foreach", "as", "import"]

  mutating func read(_ index: Int) {
    let token = code.tokens[index]
    switch token.kind {
    case .symbol:
      if code.isSymbol(index, "=") || code.isSymbol(index, ":=") {
        readAssignment(at: index, isPlain: true)
      } else if token.range.count > 1, code.bytes(index).last == ASCII.equals, !isComparison(index)
      {
        readAssignment(at: index, isPlain: false)
      } else if isConstant(madeAt: index) {
        constants[code.bytes(index - 1), default: []].append(index)
      } else if code.isSymbol(index, "("), let body = bodyOfParameters(index) {
        let parameters = code.content(of: index)
        addNames(in: parameters, scope: body, without: addDefaults(in: parameters, scope: body))
        addFunction(parameters, scope: body)
      } else if code.isSymbol(index, "("), let body = bodyOfClass(index) {
        addDefaults(in: code.content(of: index), scope: body)
      } else if code.isSymbol(index, "->") {
        readClosure(endingAt: index)
      } else if code.isSymbol(index, "=>"), code.isName(index - 1) {
        add(index - 1)
        addFunction(index - 1..<index, scope: code.isSymbol(index + 1, "{") ? index + 1 : -1)
      }
    case .name:
      if code.language.objects == .swift, code.isWord(index, "in") { readClosure(endingAt: index) }
      if code.isWord(index, "global") || code.isWord(index, "nonlocal") { readShared(index) }
      if code.language.dialect == .python {
        if code.isWord(index, "lambda") { readLambda(index) }
        if code.isWord(index, "import") { readImport(index) }
      }
      if code.isMemberOperator(index + 1), code.isName(index + 2), code.isSymbol(index + 3, "("),
        CodeWords.changing.contains(code.word(index + 2))
      {
        add(index)
      } else if code.isSymbol(index + 1, "("), code.isName(index + 2),
        ["assign", "merge", "extend"].contains(code.word(index))
      {
        add(index + 2)
      } else if code.isWord(index, "define"), let call = CodeCall(at: index + 1, in: code) {
        readDefinition(call)
      } else if let target = code.target(ofDeletion: index) {
        add(target)
      } else if code.isWord(index, "as"), code.isName(index + 1), let made = madeWith(index) {
        add(index + 1, made)
      } else if Self.declaring.contains(where: { code.isWord(index, $0) }) {
        readDeclaration(index + 1)
      }
    case .text, .literal: break
    }
  }

  private func isComparison(_ index: Int) -> Bool {
    code.isSymbol(index, among: ["==", "===", "!=", "!==", "<=", ">="])
  }
}
