import WMLintDiagnostics

/// Completion for zsh.
enum ZshCompletion {
  static func text(naming rules: [Rule]) -> String {
    let subcommands = Subcommand.named.map { subcommand in
      "    " + "\(subcommand.rawValue):\(subcommand.summary)".shellQuoted
    }
    let cases = Subcommand.named.map { subcommand in
      "    \(subcommand.rawValue)) \(arguments(of: subcommand, naming: rules)) ;;"
    }
    return """
      #compdef wmlint
      # Completion of wmlint for zsh: wmlint completions zsh > ~/.zfunc/_wmlint
      _wmlint_or_file() { compadd -- "$@"; _files }
      _wmlint_list() { _values -s , element "$@" }
      _wmlint_pairs() {
        local values=$1
        shift
        _values -s , -S = element "${@/%/:value:($values)}"
      }
      _wmlint() {
        local -a subcommands=(
      \(subcommands.joined(separator: "\n"))
        )
        if ((CURRENT == 2)) && [[ $words[2] != -* ]]; then
          _describe -t commands subcommand subcommands
        fi
        case $words[2] in
      \(cases.joined(separator: "\n"))
          *) \(arguments(of: .lint, naming: rules)) ;;
        esac
      }
      if [[ $funcstack[1] == _wmlint ]]; then _wmlint "$@"; else compdef _wmlint wmlint; fi

      """
  }

  private static func arguments(of subcommand: Subcommand, naming rules: [Rule]) -> String {
    let options = OptionDefinition.all.filter { $0.isOption(of: subcommand) }
    var specifications = options.flatMap { option -> [String] in
      let help = "[\(escaped(option.help))]"
      guard let value = option.placeholder else { return option.completedNames.map { $0 + help } }
      let action = action(option.completedValue(naming: rules))
      return option.completedNames.map { "*\($0)=\(help):\(escaped(value)):\(action)" }
    }
    let operand = action(subcommand.completedOperand(naming: rules))
    if subcommand == .lint {
      specifications.append("*:path:\(operand)")
    } else {
      specifications.append("1: :")
      if subcommand.mostOperands > 0 { specifications.append("2: :\(operand)") }
    }
    return (["_arguments"] + specifications.map(\.shellQuoted)).joined(separator: " ")
  }

  private static func action(_ word: CompletedWord) -> String {
    switch word {
    case .any: " "
    case .file: "_files"
    case .amongOrFile(let words):
      // A blank before it keeps zsh from adding arguments of its own.
      " _wmlint_or_file " + words.joined(separator: " ")
    case .list(let words): " _wmlint_list " + words.joined(separator: " ")
    case .pairs(let names, let values):
      " _wmlint_pairs \(values.joined(separator: " ").shellQuoted) "
        + names.joined(separator: " ")
    case .among(let words): "(\(words.joined(separator: " ")))"
    }
  }

  /// A text inside a specification, where some characters part it.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "[]:\\".contains(character) { result += "\\" }
      result.append(character)
    }
    return result
  }
}
