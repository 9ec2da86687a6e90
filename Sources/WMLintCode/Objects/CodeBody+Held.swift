import WMLintRequests
import WMLintText

/// Variables that statements fill.
extension CodeBody {
  /// Methods that write a JSON object as a string, in lower case.
  private static let writers: Set<String> = ["tojsonstring", "tostring"]

  /// Whether a method call writes a JSON object as a string.
  static func isWritten(
    _ whole: Range<Int>, behind core: Range<Int>, in code: Code
  ) -> Bool {
    guard [.cSharp, .java, .kotlin].contains(code.language.objects) else { return false }
    return (core.upperBound..<max(core.upperBound, whole.upperBound)).prefix(longestHead).contains {
      code.isName($0) && writers.contains(code.word($0).lowercased())
    }
  }

  /// The value of a variable that statements fill.
  static func held(
    by name: Int, isWritten: Bool, in code: Code, _ names: Bindings
  ) -> Content {
    guard let object = CodeObject.object(heldBy: name, in: code, names) else { return .unknown }
    let document = CodeObject.document(of: object, in: code, names)
    guard isWritten else {
      return .object(document, code.text[code.range(of: name..<name + 1)])
    }
    let type = code.wordBefore(object.open)
    return writing.contains(type) ? .encoded(document) : .unknown
  }
}
