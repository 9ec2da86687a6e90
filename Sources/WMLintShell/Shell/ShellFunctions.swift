import WMLintRequests
import WMLintText

/// The functions of a script that send what they are given: `gc_patch() { curl -X PATCH "$BASE$1" -d "$2"; }`.
struct ShellFunctions {
  /// A function whose body calls curl once.
  private struct Function {
    /// The call of curl, by its index in the script.
    let command: Int

    /// What the function sets of its own.
    let locals: [(name: MappedText, value: ShellWord?)]
  }

  private let script: ShellScript
  private var functions: [String: Function] = [:]

  /// The commands that send what is given to their functions, for each call anew.
  private var read: Set<Int> = []

  init(of script: ShellScript) {
    self.script = script
    for index in script.commands.indices {
      guard let (name, body) = Self.definition(at: index, in: script) else { continue }
      // What is defined twice is one or the other.
      functions[name] = functions[name] == nil ? Self.function(body, in: script) : nil
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
    command.words = command.words.map { filled($0, with: words) }
    return command
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
      return ShellWord(
        text: text.text, range: word.range, unexpanded: text.unexpanded, expansion: text.expansion,
        isQuoted: true, openQuote: nil)
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

  /// Commands by which the parameters of a function are others.
  private static let shifting: Set<String> = ["shift", "set", "getopts", "eval", "case"]

  private static func function(_ body: Range<Int>, in script: ShellScript) -> Function? {
    let inside = script.commands.indices.filter { index in
      guard let range = script.commands[index].range else { return false }
      return body.contains(range.lowerBound)
    }
    let calls = inside.filter { CurlName.arguments(of: script.commands[$0].words) != nil }
    let isShifted = inside.contains { index in
      script.commands[index].words.first.map { shifting.contains($0.text.string) } ?? false
    }
    guard calls.count == 1, !isShifted else { return nil }
    var locals: [(name: MappedText, value: ShellWord?)] = []
    for command in script.commands {
      for local in command.assignments where isInside(local.name, body, script) {
        locals.append(local)
      }
    }
    return Function(command: calls[0], locals: locals)
  }

  private static func isInside(
    _ name: MappedText, _ body: Range<Int>, _ script: ShellScript
  ) -> Bool {
    name.place.bytes.lowerBound >= script.text[body].place.bytes.lowerBound
      && name.place.bytes.upperBound <= script.text[body].place.bytes.upperBound
  }
}
