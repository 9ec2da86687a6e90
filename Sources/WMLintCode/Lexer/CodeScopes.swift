import WMLintText

/// The functions and blocks that tokens are in.
struct CodeScopes {
  /// The deepest nesting of scopes; anything deeper belongs to the scope at this depth.
  static let deepest = 32

  /// The token that opens the scope of each token; -1 outside of all.
  let scopes: [Int]

  init(_ code: Code) {
    scopes =
      switch code.language.blocks {
      case .braces: Self.braced(code)
      case .indentation: Self.indented(code)
      }
  }

  /// The innermost brace round each token.
  private static func braced(_ code: Code) -> [Int] {
    var scopes = Array(repeating: -1, count: code.tokens.count)
    for index in code.tokens.indices {
      let parent = code.parents[index]
      if parent >= 0 { scopes[index] = code.isSymbol(parent, "{") ? parent : scopes[parent] }
    }
    return scopes
  }

  /// The innermost function or class whose first line is indented less.
  private static func indented(_ code: Code) -> [Int] {
    var scopes = Array(repeating: -1, count: code.tokens.count)
    var open: [(token: Int, indentation: Int)] = []
    let bytes = code.text.storage
    for index in code.tokens.indices {
      let start = code.tokens[index].range.lowerBound
      if code.tokens[index].startsLine, code.parents[index] < 0 {
        var line = start
        while line > 0, bytes[line - 1] == ASCII.space || bytes[line - 1] == ASCII.tab { line -= 1 }
        while let last = open.last, last.indentation >= start - line { open.removeLast() }
        scopes[index] = open.last?.token ?? -1
        let word = code.isWord(index, "async") ? index + 1 : index
        if ["def", "class", "module"].contains(where: { code.isWord(word, $0) }) {
          open.append((index, start - line))
        }
      } else {
        scopes[index] = open.last?.token ?? -1
      }
    }
    return scopes
  }

  /// The scopes from one outwards; the last is -1.
  func chain(from scope: Int) -> [Int] {
    var chain = [scope]
    while let last = chain.last, last >= 0, chain.count < Self.deepest {
      chain.append(scopes[last])
    }
    if chain.last != -1 { chain.append(-1) }
    return chain
  }
}
