import WMLintText

/// A function of a script whose body calls curl once.
struct ShellFunction {
  /// The call of curl, by its index in the script.
  let command: Int

  /// How many arguments are taken away before curl is given what is left as `"$@"`.
  let shifted: Int

  /// What the function sets of its own.
  let locals: [(name: MappedText, value: ShellWord?)]

  /// How often each variable is used in the body, itself or by what is set to it.
  private(set) var uses: [String: Int] = [:]

  /// Commands after which `$1` may not be the first argument of the call.
  private static let shifting: Set<String> = ["set", "getopts", "eval", "case"]

  /// The function with a body; `nil` if it does not call curl once, or what it sends is not sure.
  init?(_ body: Range<Int>, behind declaration: Int, in script: ShellScript) {
    // Commands are in the order in which they end.
    let near = script.commands.indices[(declaration + 1)...].prefix { index in
      script.commands[index].range.map { $0.lowerBound < body.upperBound } ?? true
    }
    let inside = near.filter { index in
      script.commands[index].range.map { body.contains($0.lowerBound) } ?? false
    }
    let calls = inside.filter { CurlName.arguments(of: script.commands[$0].words) != nil }
    let isShifted = inside.contains { index in
      script.commands[index].words.first.map { Self.shifting.contains($0.text.string) } ?? false
    }
    let locals = near.flatMap { script.commands[$0].assignments }
      .filter { Self.isInside($0.name, body, script) }
    guard calls.count == 1, !isShifted,
      let shifted = Self.shifted(by: inside, of: calls[0], in: script),
      Self.areSure(locals, in: body, before: calls[0], among: inside, in: script)
    else { return nil }
    command = calls[0]
    self.shifted = shifted
    self.locals = locals
    for index in inside {
      let command = script.commands[index]
      for word in command.words + command.assignments.compactMap(\.value) {
        for variable in word.variables { uses[variable.name, default: 0] += 1 }
      }
    }
    for (name, value) in locals {
      for variable in value?.variables ?? [] {
        uses[name.string] = max(uses[name.string] ?? 0, uses[variable.name] ?? 0)
      }
    }
  }

  /// The name of a function and its body, where a command is what declares one.
  static func definition(
    at index: Int, in script: ShellScript
  ) -> (name: String, body: Range<Int>)? {
    let command = script.commands[index]
    guard let range = command.range, let first = command.words.first else { return nil }
    let bytes = script.text.storage
    let end = script.text.range.upperBound
    var name = first
    var offset = range.upperBound
    if first.equals("function"), command.words.count > 1 {
      name = command.words[1]
      offset = name.range.upperBound
    }
    guard !name.isQuoted, name.text.bytes.allSatisfy({ ShellByte.isName($0) || $0 == ASCII.hyphen })
    else { return nil }
    var isDeclared = first.equals("function")
    while offset < end, bytes[offset] != ASCII.openBrace {
      let byte = bytes[offset]
      if byte == ASCII.openParenthesis { isDeclared = true }
      guard
        byte <= ASCII.space || byte == ASCII.openParenthesis || byte == ASCII.closeParenthesis
      else { return nil }
      offset += 1
    }
    guard isDeclared, offset < end else { return nil }
    return (name.text.string, offset..<endOfBody(from: offset, in: script.text))
  }

  /// The brace that ends a body: the last of its line, or the first of a line behind it.
  private static func endOfBody(from open: Int, in text: MappedText) -> Int {
    var isFirst = true
    for line in TextLines(text[open..<text.range.upperBound]) {
      let trimmed = line.trimmed
      let brace =
        isFirst && trimmed.bytes.last == ASCII.closeBrace && trimmed.range.count > 1
        ? trimmed.range.upperBound - 1
        : !isFirst && trimmed.bytes.first == ASCII.closeBrace ? trimmed.range.lowerBound : nil
      if let brace { return brace }
      isFirst = false
    }
    return text.range.upperBound
  }

  /// Whether each name that a body sets has one value, whichever way is taken through it, and the numbers in
  /// the values are those of the arguments of the call.
  private static func areSure(
    _ locals: [(name: MappedText, value: ShellWord?)], in body: Range<Int>, before call: Int,
    among commands: [Int], in script: ShellScript
  ) -> Bool {
    var names: Set<String> = []
    guard locals.allSatisfy({ names.insert($0.name.string).inserted }) else { return false }
    let words = commands.map { script.commands[$0].words }
    let isUnknown = words.contains { words in
      ShellKeyword.unknownVariables(of: words).contains { names.contains($0) }
    }
    if isUnknown { return false }
    let condition = ShellCondition.first(in: script.text[body]) ?? body.upperBound
    let shift = words.first { $0.first?.equals("shift") ?? false }?.first?.range.lowerBound
    let end = script.commands[call].range?.lowerBound ?? body.upperBound
    return locals.allSatisfy { _, value in
      guard let value else { return true }
      let start = value.range.lowerBound
      if start > condition, start < end { return false }
      return start < shift ?? body.upperBound || !hasNumber(value)
    }
  }

  /// Whether a word holds an argument of the function.
  private static func hasNumber(_ word: ShellWord) -> Bool {
    word.variables.contains { Int($0.name) != nil }
  }

  /// How many arguments the commands of a function take away; `nil` if that is not sure, or parameters are
  /// used by their numbers behind.
  private static func shifted(
    by commands: [Int], of call: Int, in script: ShellScript
  ) -> Int? {
    let shifts = commands.filter { script.commands[$0].words.first?.equals("shift") ?? false }
    guard let first = shifts.first else { return 0 }
    let isNumbered = script.commands[call].words.contains(where: hasNumber)
    let words = script.commands[first].words
    guard shifts.count == 1, first < call, !isNumbered, words.count < 3 else { return nil }
    return words.count == 1 ? 1 : Int(words[1].text.string).flatMap { $0 < 0 ? nil : $0 }
  }

  private static func isInside(
    _ name: MappedText, _ body: Range<Int>, _ script: ShellScript
  ) -> Bool {
    name.place.bytes.lowerBound >= script.text[body].place.bytes.lowerBound
      && name.place.bytes.upperBound <= script.text[body].place.bytes.upperBound
  }
}
