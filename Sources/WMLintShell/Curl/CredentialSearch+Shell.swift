import WMLintRequests
import WMLintText

extension CredentialSearch {
  /// Looks at the commands of a script, and at words that may be options of curl: `${name:+-u id:password}`.
  mutating func look(
    at script: ShellScript, filling all: [Variables], beside companions: CompanionFiles,
    depth: Int = 1
  ) {
    let values = all.isEmpty ? [Variables()] : all
    for command in script.commands {
      look(at: command, in: script, filling: values, beside: companions)
    }
    guard depth < ShellFile.deepest else { return }
    for words in script.alternatives {
      var call = TextBuilder(in: words.map.source)
      call.append("curl ".utf8, standingFor: words.place)
      call.append(words)
      look(
        at: ShellScript(call.text).namingAll, filling: all, beside: companions, depth: depth + 1)
    }
  }

  /// Looks at what a command of a script sends or sets.
  private mutating func look(
    at command: ShellCommand, in script: ShellScript, filling all: [Variables],
    beside companions: CompanionFiles
  ) {
    for (name, value) in command.assignments {
      if let value { look(at: value.text, namedBy: name.string, filling: all) }
    }
    for word in command.words { look(at: word.text, filling: all) }
    if case .text(let word) = command.input { look(at: word.text, filling: all) }
    for text in HTTPieCall.authentications(of: command) {
      for variables in all {
        let value = variables.substituted(in: text)
        if value.bytes.contains(ASCII.colon) { takePassword(in: value) } else { take(value) }
      }
    }
    if let words = CurlName.arguments(of: command.words) {
      let arguments = CurlArgument.all(in: words)
      for argument in arguments { look(at: argument, filling: all) }
      for case let name? in arguments.map({ $0.option == "config" ? $0.value?.text : nil }) {
        let text = CurlConfig.text(name, of: command, in: script, beside: companions)
        for argument in text.map({ CurlConfig.arguments(in: $0) }) ?? [] {
          if let value = argument.value?.text { look(at: value, filling: all) }
          look(at: argument, filling: all)
        }
      }
    } else if command.words.first?.equals("base64") == true, let source = command.source,
      script.commands.indices.contains(source), let word = script.commands[source].words.last
    {
      // `echo -n id:secret | base64` makes what is behind `Basic`.
      for variables in all { takePassword(in: variables.substituted(in: word.text)) }
    }
  }

  private mutating func look(at argument: CurlArgument, filling all: [Variables]) {
    guard let option = argument.option, let value = argument.value?.text else { return }
    for variables in all {
      let value = variables.substituted(in: value)
      switch option {
      case "user", "proxy-user", "cert", "proxy-cert": takePassword(in: value)
      case "pass", "proxy-pass", "tlspassword", "proxy-tlspassword", "oauth2-bearer": take(value)
      case "cookie": look(at: value, namedBy: "Cookie")
      default: break
      }
    }
  }
}
