import WMLintRequests
import WMLintText

/// The functions of a script that send what they are given: `gc_patch() { curl -X PATCH "$BASE$1" -d "$2"; }`.
struct ShellFunctions {
  /// A function whose body calls curl once.
  private struct Function {
    /// The call of curl, by its index in the script.
    let command: Int

    /// How many arguments are taken away before curl is given what is left as `"$@"`.
    let shifted: Int

    /// What the function sets of its own.
    let locals: [(name: MappedText, value: ShellWord?)]
  }

  private let script: ShellScript
  private var functions: [String: Function] = [:]

  /// The commands that send what is given to their functions, for each call anew.
  private var read: Set<Int> = []

  init(of script: ShellScript) {
    self.script = script
    var defined: Set<String> = []
    var count = 0
    for index in script.commands.indices {
      guard let (name, body) = Self.definition(at: index, in: script) else { continue }
      count += 1
      guard count <= Self.most else {
        functions = [:]
        return
      }
      // What is defined twice is one or the other.
      let isFirst = defined.insert(name).inserted
      functions[name] = isFirst ? Self.function(body, behind: index, in: script) : nil
    }
    guard !functions.isEmpty else { return }
    for index in script.commands.indices {
      if let function = function(calledBy: index) { read.insert(function.command) }
    }
  }

  /// Whether a command is the body of a function, and is read where that is called.
  func isRead(_ command: Int) -> Bool { read.contains(command) }

  /// The call of curl that a call of a function comes to, with the arguments in it.
  func command(calledBy index: Int) -> ShellCommand? {
    guard let function = function(calledBy: index) else { return nil }
    let arguments = script.commands[index].words.dropFirst()
    var words: [String: ShellWord] = [:]
    for (number, word) in arguments.enumerated() { words[String(number + 1)] = word }
    for local in function.locals {
      guard let value = local.value else { continue }
      words[local.name.string] = filled(value, with: words)
    }
    var command = script.commands[function.command]
    command.words = command.words.flatMap { word in
      guard isRest(word) else { return [filled(word, with: words)] }
      return arguments.dropFirst(function.shifted).map { at(word.range, $0) }
    }
    return command
  }

  /// A word of a call as it is in the place of a word of the function.
  private func at(_ range: Range<Int>, _ word: ShellWord) -> ShellWord {
    guard case .text(let text) = script.resolved(word) else { return word.moved(to: range) }
    return text.moved(to: range)
  }

  /// Whether a word is `"$@"`.
  private func isRest(_ word: ShellWord) -> Bool {
    script.text[word.range].equals("\"$@\"")
  }

  private func function(calledBy index: Int) -> Function? {
    guard let name = script.commands[index].words.first, name.expansion == nil, !name.isQuoted,
      let function = functions[name.text.string], function.command != index,
      script.commands[index].words.count > 1
    else { return nil }
    return function
  }

  /// A word with arguments and variables of the function in it.
  private func filled(_ word: ShellWord, with words: [String: ShellWord]) -> ShellWord {
    if let name = Self.wholeName(word), let value = words[name] {
      // What the argument itself comes to is known, or it is whatever it stands for.
      guard case .text(let text) = script.resolved(value) else { return word }
      return text.moved(to: word.range)
    }
    // An argument is of its call alone, so that it can be mended where it is.
    var filled = TextBuilder(in: word.text.map.source)
    var copied = word.text.range.lowerBound
    for (part, name) in PlaceholderForm.dollarBraces.placeholders(in: word.text) {
      guard let value = words[name.string]?.text, value.map.source == word.text.map.source,
        value.range.count <= Variables.longest
      else { continue }
      filled.append(word.text[copied..<part.lowerBound])
      filled.append(value)
      copied = part.upperBound
    }
    if copied == word.text.range.lowerBound { return word }
    filled.append(word.text[copied..<word.text.range.upperBound])
    return ShellWord(
      text: filled.text, range: word.range, unexpanded: [], expansion: word.expansion,
      isQuoted: word.isQuoted, openQuote: word.openQuote)
  }

  /// The name of the variable or the parameter that a word is as a whole.
  private static func wholeName(_ word: ShellWord) -> String? {
    let text = word.text.string
    guard text.hasPrefix("${"), text.hasSuffix("}"), text.utf8.count > 3 else { return nil }
    let name = text.dropFirst(2).dropLast()
    return name.utf8.allSatisfy(ShellByte.isName) ? String(name) : nil
  }

  /// The name of a function and its body, where a command is what declares one.
  private static func definition(
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

  /// How many functions a script may define; of one with more none is read, for bodies may lie in each other.
  private static let most = 200

  /// Commands by which the parameters of a function are others.
  private static let shifting: Set<String> = ["set", "getopts", "eval", "case"]

  private static func function(
    _ body: Range<Int>, behind declaration: Int, in script: ShellScript
  ) -> Function? {
    // Commands are in the order in which they end.
    let near = script.commands.indices[(declaration + 1)...].prefix { index in
      script.commands[index].range.map { $0.lowerBound < body.upperBound } ?? true
    }
    let inside = near.filter { index in
      script.commands[index].range.map { body.contains($0.lowerBound) } ?? false
    }
    let calls = inside.filter { CurlName.arguments(of: script.commands[$0].words) != nil }
    let isShifted = inside.contains { index in
      script.commands[index].words.first.map { shifting.contains($0.text.string) } ?? false
    }
    guard calls.count == 1, !isShifted, let shifted = shifted(by: inside, of: calls[0], in: script)
    else { return nil }
    let locals = near.flatMap { script.commands[$0].assignments }
      .filter { isInside($0.name, body, script) }
    guard areSure(locals, in: body, before: calls[0], among: inside, in: script) else { return nil }
    return Function(command: calls[0], shifted: shifted, locals: locals)
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
    PlaceholderForm.dollarBraces.placeholders(in: word.text).contains { Int($0.name.string) != nil }
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

extension ShellWord {
  /// The same text in the place of another word.
  fileprivate func moved(to range: Range<Int>) -> ShellWord {
    ShellWord(
      text: text, range: range, unexpanded: unexpanded, expansion: expansion, isQuoted: true,
      openQuote: nil)
  }
}
