/// The value that `ConvertTo-Json` of PowerShell encodes.
extension CodeBody {
  /// Its switches, which have no value, in lower case.
  private static let switches: Set<String> = ["asarray", "compress", "enumsasstrings"]

  /// What is before `| ConvertTo-Json`, or one of its arguments: `ConvertTo-Json -Depth 5 $body`.
  static func pipedToJSON(_ range: Range<Int>, in code: Code) -> Range<Int>? {
    guard code.language.objects == .powerShell, let first = range.first else { return nil }
    if isEncoder(first, in: code) { return input(of: first, in: range, code) }
    guard let pipe = code.first(in: range, where: { code.isSymbol($0, "|") }),
      pipe > range.lowerBound, isEncoder(pipe + 1, in: code), !makesList(pipe + 1, in: range, code),
      // A list of one element is sent as the element itself.
      !(code.isSymbol(first, "@") && code.isSymbol(first + 1, "("))
    else { return nil }
    return range.lowerBound..<pipe
  }

  private static func isEncoder(_ name: Int, in code: Code) -> Bool {
    code.isName(name) && code.word(name).lowercased() == "convertto-json"
  }

  /// Whether the command always encodes a list: `-AsArray`.
  private static func makesList(_ name: Int, in range: Range<Int>, _ code: Code) -> Bool {
    (name..<range.upperBound).contains {
      code.isSymbol($0, "-") && code.word($0 + 1).lowercased() == "asarray"
        || code.word($0).lowercased() == "-asarray"
    }
  }

  /// The argument that the command encodes; `nil` if there is not exactly one.
  private static func input(of name: Int, in range: Range<Int>, _ code: Code) -> Range<Int>? {
    let command = CodeCommand(at: name, in: code)
    if command.isSplatted || command.end > range.upperBound || makesList(name, in: range, code) {
      return nil
    }
    let inputs = command.arguments.filter { argument in
      guard let name = argument.name else { return true }
      return "inputobject".hasPrefix(name) || switches.contains(name)
    }.map(\.value).filter { !$0.isEmpty }
    return inputs.count == 1 ? inputs[0] : nil
  }
}
