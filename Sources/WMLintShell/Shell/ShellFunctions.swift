import WMLintRequests
import WMLintText

/// The functions of a script that send what they are given: `gc_patch() { curl -X PATCH "$BASE$1" -d "$2"; }`.
struct ShellFunctions {
  private let script: ShellScript
  private var functions: [String: ShellFunction] = [:]

  /// How many functions a script may define to be read: bodies in each other would take quadratic time.
  private static let most = 200

  /// The commands in bodies of functions, which are read once for each call.
  private var read: Set<Int> = []

  init(of script: ShellScript) {
    self.script = script
    var defined: Set<String> = []
    var count = 0
    for index in script.commands.indices {
      guard let (name, body) = ShellFunction.definition(at: index, in: script) else { continue }
      count += 1
      guard count <= Self.most else {
        functions = [:]
        return
      }
      // What is defined twice is one or the other.
      let isFirst = defined.insert(name).inserted
      functions[name] = isFirst ? ShellFunction(body, behind: index, in: script) : nil
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
    let call = script.text[script.commands[index].range ?? 0..<0].place.bytes
    let uses = function.uses
    var words: [String: ShellWord] = [:]
    for (number, word) in arguments.enumerated() { words[String(number + 1)] = word }
    for local in function.locals {
      guard let value = local.value else { continue }
      words[local.name.string] = filled(value, with: words, of: call, uses, mayBeSplit: false)
    }
    var command = script.commands[function.command]
    command.words = command.words.flatMap { word in
      guard isRest(word) else { return [filled(word, with: words, of: call, uses)] }
      return arguments.dropFirst(function.shifted).map { argument($0, in: word) }
    }
    return command
  }

  /// An argument of a call as it is in the place of a word of the function.
  private func argument(_ argument: ShellWord, in word: ShellWord) -> ShellWord {
    if case .text(let text) = script.resolved(argument) { return text.moved(into: word) }
    return argument.moved(into: word)
  }

  /// Whether a word is `"$@"`.
  private func isRest(_ word: ShellWord) -> Bool {
    script.text[word.range].equals("\"$@\"")
  }

  private func function(calledBy index: Int) -> ShellFunction? {
    guard let name = script.commands[index].words.first, name.expansion == nil, !name.isQuoted,
      let function = functions[name.text.string], function.command != index,
      script.commands[index].words.count > 1
    else { return nil }
    return function
  }

  /// A word with arguments of a call and variables of the function in it; one that `mayBeSplit` becomes
  /// several where a value without quotes has blanks.
  private func filled(
    _ word: ShellWord, with words: [String: ShellWord], of call: Range<Int>,
    _ uses: [String: Int], mayBeSplit: Bool = true
  ) -> ShellWord {
    func isOneWord(_ value: MappedText, _ variable: ShellWord.Variable) -> Bool {
      variable.isQuoted || !mayBeSplit
        || !value.isEmpty && !value.bytes.contains { $0 <= ASCII.space }
    }
    if word.expansion != nil {
      // The value of the argument is known, or it stays an expansion.
      guard let variable = word.variables.first, let value = words[variable.name],
        case .text(let text) = script.resolved(value), isOneWord(text.text, variable)
      else { return word }
      return text.moved(into: word)
    }
    var filled = TextBuilder(in: word.text.map.source)
    var copied = word.text.range.lowerBound
    for variable in word.variables {
      guard let value = words[variable.name]?.text, value.map.source == word.text.map.source,
        value.range.count <= Variables.longest, isOneWord(value, variable)
      else { continue }
      filled.append(word.text[copied..<variable.range.lowerBound])
      // An argument is of its call alone, and what the function sets of all calls.
      let place = value.place.bytes
      let isOnly = place.clamped(to: call) == place && uses[variable.name] ?? 0 < 2
      filled.append(value, at: word.text[variable.range].place, isOnly: isOnly)
      copied = variable.range.upperBound
    }
    if copied == word.text.range.lowerBound { return word }
    filled.append(word.text[copied..<word.text.range.upperBound])
    return ShellWord(
      text: filled.text, range: word.range, variables: [], unexpanded: [],
      expansion: word.expansion, isQuoted: word.isQuoted, openQuote: word.openQuote)
  }
}

extension ShellWord {
  /// The same text in the place of another word.
  fileprivate func moved(into word: ShellWord) -> ShellWord {
    ShellWord(
      text: text, range: word.range, variables: variables, unexpanded: unexpanded,
      expansion: expansion, isQuoted: word.isQuoted, openQuote: nil)
  }
}
