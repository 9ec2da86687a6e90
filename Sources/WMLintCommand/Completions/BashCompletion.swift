import WMLintDiagnostics

/// Completion for bash, from version 3.2 on.
enum BashCompletion {
  static func text(naming rules: [Rule]) -> String {
    """
    # Completion of wmlint for bash: eval "$(wmlint completions bash)"
    _wmlint_words() {
      local line
      while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen "$@")
    }
    _wmlint() {
      local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
      local subcommand=lint joined=
      COMPREPLY=()
      # Bash takes an equals sign for a word of its own.
      if [[ $word == = ]]; then
        word= joined=yes
      elif [[ $before == = ]]; then
        before=${COMP_WORDS[COMP_CWORD - 2]} joined=yes
      fi
      case ${COMP_WORDS[1]} in
        \(Subcommand.named.map(\.rawValue).joined(separator: " | ")))
          ((COMP_CWORD > 1)) && subcommand=${COMP_WORDS[1]} ;;
      esac
      case $before in
    \(values(naming: rules).map { "    " + $0 }.joined(separator: "\n"))
      esac
      case $subcommand:$word in
    \(Subcommand.allCases.flatMap { words($0, naming: rules) }.map { "    " + $0 }.joined(separator: "\n"))
      esac
      if [[ $subcommand == lint ]] && ((COMP_CWORD == 1)); then
        _wmlint_words -W \(Subcommand.named.map(\.rawValue).joined(separator: " ").shellQuoted) -- "$word"
      fi
    }
    complete -F _wmlint wmlint

    """
  }

  /// A case for each option that may have a value: what may be behind it.
  private static func values(naming rules: [Rule]) -> [String] {
    OptionDefinition.all.compactMap { option in
      if option.needsValue {
        let offered = offer(option.completedValue(naming: rules))
        let names = (option.short.map { "\($0) | " } ?? "") + option.name
        return "\(names)) \(offered.isEmpty ? "" : offered + "; ")return ;;"
      }
      if option.optionalValues.isEmpty { return nil }
      return
        "\(option.name)) [[ $joined ]] && { \(offer(.among(option.optionalValues))); return; } ;;"
    }
  }

  /// A case for the options of a subcommand, and one for its operands.
  private static func words(_ subcommand: Subcommand, naming rules: [Rule]) -> [String] {
    let options = OptionDefinition.all.filter { $0.isOption(of: subcommand) }
    let operand = offer(subcommand.completedOperand(naming: rules))
    let name = subcommand.rawValue
    return [
      "\(name):-*) \(offer(.among(options.flatMap(\.completedNames)))) ;;",
      "\(name):*) \(operand.isEmpty ? "" : operand + " ");;",
    ]
  }

  private static func offer(_ word: CompletedWord) -> String {
    switch word {
    case .any: ""
    case .file: #"compopt -o filenames 2>/dev/null; _wmlint_words -f -- "$word""#
    case .amongOrFile(let words):
      offer(.among(words)) + "; " + offer(.file)
    case .among(let words):
      // Behind an equals sign goes the rest of the same word.
      (words.allSatisfy { $0.hasSuffix("=") } ? "compopt -o nospace 2>/dev/null; " : "")
        + #"_wmlint_words -W \#(words.joined(separator: " ").shellQuoted) -- "$word""#
    }
  }
}
