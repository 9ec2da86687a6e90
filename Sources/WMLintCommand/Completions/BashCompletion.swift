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
    # The last element of a list, of which those before it are kept.
    _wmlint_list() {
      local last=${word##*,}
      _wmlint_words -P "${word%"$last"}" -W "$1" -- "$last"
    }
    # The same, where each has a value behind an equals sign: the names, and the values.
    _wmlint_pairs() {
      if [[ ${value##*,} == *=* ]]; then
        _wmlint_words -W "$2" -- "$word"
      else
        compopt -o nospace 2>/dev/null
        _wmlint_list "$1"
      fi
    }
    _wmlint() {
      local word=${COMP_WORDS[COMP_CWORD]} value= before subcommand=lint joined=
      local start=$COMP_CWORD
      COMPREPLY=()
      # Bash takes an equals sign for a word of its own.
      while ((start > 1)) && [[ ${COMP_WORDS[start]} == = || ${COMP_WORDS[start - 1]} == = ]]; do
        ((start -= 1))
      done
      before=${COMP_WORDS[start - 1]}
      if [[ ${COMP_WORDS[start]} == -* ]] && ((start < COMP_CWORD)); then
        before=${COMP_WORDS[start]} joined=yes
        ((start += 2))
      fi
      while ((start <= COMP_CWORD)); do
        value+=${COMP_WORDS[start]}
        ((start += 1))
      done
      if [[ $word == = ]]; then word=; fi
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
    case .list(let words): "_wmlint_list \(words.joined(separator: " ").shellQuoted)"
    case .pairs(let names, let values):
      "_wmlint_pairs \(names.map { $0 + "=" }.joined(separator: " ").shellQuoted) "
        + values.joined(separator: " ").shellQuoted
    case .among(let words):
      // Behind an equals sign goes the rest of the same word.
      (words.allSatisfy { $0.hasSuffix("=") } ? "compopt -o nospace 2>/dev/null; " : "")
        + #"_wmlint_words -W \#(words.joined(separator: " ").shellQuoted) -- "$word""#
    }
  }
}
