import WMLintRequests
import WMLintText

/// What a value that is not known is taken from: `os.environ["ZENDESK_URL"]`.
extension Bindings {
  /// How many bytes are looked through for the name of a product.
  private static let longestSource = 120

  /// The word of an expression, or of what a name is set to, that names another product.
  func otherProduct(in range: Range<Int>) -> String? {
    let core = CodeExpression.core(of: range, in: code)
    if core.count == 1, code.isName(core.lowerBound), let value = value(of: core.lowerBound) {
      return word(ofProductIn: value)
    }
    return word(ofProductIn: core)
  }

  private func word(ofProductIn value: Range<Int>) -> String? {
    let bytes = code.range(of: value)
    guard bytes.count <= Self.longestSource else { return nil }
    let words = code.text[bytes].string.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
    return words.lazy.map(String.init).first(where: OtherProduct.isNamed)
  }
}
