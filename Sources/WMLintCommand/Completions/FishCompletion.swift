import WMLintDiagnostics

/// Completion for fish.
enum FishCompletion {
  static func text(naming rules: [Rule]) -> String {
    var lines = ["# Completion of wmlint for fish: wmlint completions fish | source", functions]
    let words = Subcommand.named.map(\.rawValue).joined(separator: " ")
    lines += Subcommand.named.map { subcommand in
      line(
        "-n __fish_use_subcommand -a \(subcommand.rawValue)", subcommand.summary)
    }
    for subcommand in Subcommand.allCases {
      let seen = "__fish_seen_subcommand_from "
      let condition =
        subcommand == .lint ? "not \(seen)\(words)" : seen + subcommand.rawValue
      let scope = "-n \(condition.shellQuoted)"
      switch subcommand.completedOperand(naming: rules) {
      case .any: lines.append("complete -c wmlint \(scope) -f")
      // No operand is a list.
      case .file, .list, .pairs: break
      case .amongOrFile(let words):
        lines.append(
          "complete -c wmlint \(scope) -a \(words.joined(separator: " ").shellQuoted)")
      case .among(let words):
        lines.append(
          "complete -c wmlint \(scope) -f -a \(words.joined(separator: " ").shellQuoted)")
      }
      for option in OptionDefinition.all where option.isOption(of: subcommand) {
        lines.append(line("\(scope) \(flags(of: option, naming: rules))", option.help))
        lines += option.optionalValues.map { value in
          line("\(scope) -l \((option.name.dropFirst(2) + "=" + value))", option.help)
        }
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// What offers the last element of a list, behind those before it.
  private static let functions = """
    function __wmlint_list
      set -l before (commandline -ct | string replace -r '^-[^=]*=' '' | string match -r '^.*,')
      printf '%s\\n' "$before"$argv
    end
    function __wmlint_pairs
      set -l token (commandline -ct | string replace -r '^-[^=]*=' '')
      if string match -qr '=[^,]*$' -- $token
        printf '%s\\n' (string match -r '^.*=' -- $token)(string split ' ' -- $argv[1])
      else
        __wmlint_list $argv[2..]=
      end
    end
    """

  private static func flags(of option: OptionDefinition, naming rules: [Rule]) -> String {
    let short = option.short.map { "-s \($0.dropFirst()) " } ?? ""
    let name = "\(short)-l \(option.name.dropFirst(2))"
    guard option.needsValue else { return name }
    switch option.completedValue(naming: rules) {
    case .any: return name + " -x"
    case .file: return name + " -r -F"
    case .amongOrFile(let words):
      return "\(name) -r -F -a \(words.joined(separator: " ").shellQuoted)"
    case .list(let words):
      return "\(name) -x -a \("(__wmlint_list \(words.joined(separator: " ")))".shellQuoted)"
    case .pairs(let names, let values):
      let values = "\"\(values.joined(separator: " "))\""
      let call = "(__wmlint_pairs \(values) \(names.joined(separator: " ")))"
      return "\(name) -x -a \(call.shellQuoted)"
    case .among(let words): return "\(name) -x -a \(words.joined(separator: " ").shellQuoted)"
    }
  }

  private static func line(_ arguments: String, _ description: String) -> String {
    "complete -c wmlint \(arguments) -d \(description.shellQuoted)"
  }
}
