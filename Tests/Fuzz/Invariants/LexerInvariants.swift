import WMLintCode
import WMLintRequests
import WMLintText

/// What must hold of every program that is divided into tokens.
package struct LexerInvariants {
  private let code: Code
  private let count: Int
  private var violations: [String] = []

  /// What does not hold of an input, in words: a line that ends with the ending of a name of the
  /// language, and the program.
  package static func violations(in bytes: [UInt8]) -> [String] {
    let line = bytes.prefix { $0 != 0x0A }
    let ending = String(decoding: line, as: UTF8.self)
    let named = Language.all.first { $0.nameEndings.contains(ending) } ?? Language.all[0]
    let program = Array(bytes.dropFirst(line.count + 1))
    var invariants = LexerInvariants(
      code: Code(MappedText(Source(name: "program", bytes: program)), in: named.language()),
      count: program.count)
    invariants.checkTokens()
    invariants.checkBrackets()
    return invariants.violations
  }

  private init(code: Code, count: Int) {
    self.code = code
    self.count = count
  }

  private mutating func expect(_ holds: Bool, _ violation: @autoclosure () -> String) {
    if !holds { violations.append(violation()) }
  }

  /// Tokens and comments are in order, each in its place, and hold no blank.
  private mutating func checkTokens() {
    var end = 0
    for token in code.tokens {
      expect(token.range.lowerBound >= end, "the token at \(token.range) begins in another")
      // Between two interpolations a part of a text may be empty.
      expect(
        !token.range.isEmpty || token.kind == .text,
        "the token at \(token.range.lowerBound) is empty")
      expect(token.range.upperBound <= count, "the token at \(token.range) goes beyond the end")
      expect(
        token.content.lowerBound >= 0 && token.content.upperBound <= count,
        "the content at \(token.content) goes beyond the text")
      end = token.range.upperBound
    }
    end = 0
    for comment in code.comments {
      expect(comment.lowerBound >= end, "the comment at \(comment) begins in another")
      expect(comment.upperBound <= count, "the comment at \(comment) goes beyond the end")
      end = comment.upperBound
    }
  }

  /// What opens and what closes belong to each other, and nothing stands across.
  private mutating func checkBrackets() {
    expect(code.partners.count == code.tokens.count, "a token has no partner")
    for (token, partner) in code.partners.enumerated() {
      guard code.partners.indices.contains(partner) else {
        violations.append("the partner of \(token) is \(partner)")
        continue
      }
      expect(code.partners[partner] == token, "\(token) and \(partner) do not make a pair")
    }
  }
}
