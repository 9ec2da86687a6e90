import WMLintRequests
package import WMLintText

/// A shell script as a list of simple commands, and what its variables are set to.
package struct ShellScript: Sendable {
  /// The commands in the order in which they end.
  package let commands: [ShellCommand]

  /// The comments in order.
  let comments: [MappedText]

  /// What it was read from.
  package let text: MappedText

  /// The values of variables that are set once; `nil` for one that is set again or unknown.
  private let values: [String: ShellWord?]

  /// The variables whose values are in the script.
  let variables: Variables

  /// Every value that the script has for its variables: the first of each, the second of each, and
  /// so on.
  let possibilities: [Variables]

  /// Whether there are expansions such as `${name#word}`, which have no name.
  private let hasNameless: Bool

  /// The words in `${name:+words}`, which may be options of a command.
  let alternatives: [MappedText]

  /// Reads a script, or what a terminal shows of a session.
  package init(_ text: MappedText) { self.init(text, namesAltered: false) }

  private init(_ text: MappedText, namesAltered: Bool) {
    self.text = text
    var reader = ShellReader(
      text, isSession: ShellReader.isSession(text.storage, text.range), namesAltered: namesAltered)
    reader.read()
    alternatives = reader.alternatives
    hasNameless = reader.hasAltered && !namesAltered
    commands = reader.commands
    comments = reader.comments
    let (values, names) = Self.values(in: commands)
    self.values = values
    variables = Variables(.dollarBraces).adding(
      names.compactMap { name in
        values[name.string].flatMap { $0 }.map { Field(name: name, value: $0.text) }
      })
    possibilities = Self.possibilities(
      commands.flatMap(\.assignments).compactMap { name, value in
        value.map { Field(name: name, value: $0.text) }
      } + reader.defaults)
  }

  /// The script with the name of the variable in every expansion: a part of a password is one too.
  var namingAll: ShellScript { hasNameless ? ShellScript(text, namesAltered: true) : self }

  /// What a word that is a URL comes to; a value that no URL is as long as stays a variable, for it
  /// may be used thousands of times.
  func resolvedURL(_ word: ShellWord) -> ShellCommand.Input {
    let input = resolved(word)
    guard case .text(let value) = input, value.range != word.range,
      value.text.range.count > Variables.longest
    else { return input }
    return .text(word)
  }

  private static func values(
    in commands: [ShellCommand]
  ) -> (values: [String: ShellWord?], names: [MappedText]) {
    var values: [String: ShellWord?] = [:]
    var names: [MappedText] = []
    for command in commands {
      for (name, value) in command.assignments {
        values[name.string] = .some(values.keys.contains(name.string) ? nil : value)
        names.append(name)
      }
      for name in ShellKeyword.unknownVariables(of: command.words) { values[name] = .some(nil) }
    }
    return (values, names)
  }

  private static func possibilities(_ fields: [Field]) -> [Variables] {
    var counts: [String: Int] = [:]
    var layers: [[Field]] = []
    for field in fields {
      let name = field.name.string
      let layer = counts[name, default: 0]
      guard layer < CredentialSearch.mostValues else { continue }
      counts[name] = layer + 1
      if layer == layers.count { layers.append([]) }
      layers[layer].append(field)
    }
    // A variable with fewer values keeps its first.
    return layers.map { Variables(.dollarBraces).adding(layers[0]).adding($0) }
  }

  /// What a word is once the value of a variable or the output of a command is put in its place, as
  /// far as the script says it; else the word itself.
  package func resolved(_ word: ShellWord) -> ShellCommand.Input {
    switch word.expansion {
    case .variable(let name):
      guard let value = values[name].flatMap({ $0 }) else { break }
      if value.expansion == nil { return .text(value) }
      if case .commands(let range) = value.expansion, let output = output(of: range) {
        return output
      }
    case .commands(let range):
      if let output = output(of: range) { return output }
    case .other, nil: break
    }
    return .text(word)
  }

  /// What a command reads, as far as the script says it.
  package func input(of command: ShellCommand) -> ShellCommand.Input? {
    if let input = command.input { return input }
    guard let source = command.source, commands.indices.contains(source) else { return nil }
    return output(of: commands[source])
  }

  private func output(of range: Range<Int>) -> ShellCommand.Input? {
    guard range.count == 1, let command = range.first, commands.indices.contains(command) else {
      return nil
    }
    return output(of: commands[command])
  }

  /// What `cat` and `echo` write; of other commands nothing is known.
  private func output(of command: ShellCommand) -> ShellCommand.Input? {
    let arguments = command.words.dropFirst()
    switch command.words.first?.text.string {
    case "cat":
      if let file = arguments.first, !file.equals("-") {
        return arguments.count == 1 ? .file(file) : nil
      }
      return command.input
    case "echo":
      let texts = arguments.drop { ["-e", "-E", "-n"].contains($0.text.string) }
      return texts.count == 1 ? texts.first.map(ShellCommand.Input.text) : nil
    case "printf":
      let format = arguments.first?.text.string ?? ""
      if ["%s", "%s\\n"].contains(format) {
        return arguments.count == 2 ? arguments.last.map(ShellCommand.Input.text) : nil
      }
      let isPlain = !format.contains("%") && !format.contains("\\")
      return isPlain && arguments.count == 1 ? arguments.first.map(ShellCommand.Input.text) : nil
    default: return nil
    }
  }
}
