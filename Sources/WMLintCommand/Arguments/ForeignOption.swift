/// Options of other linters, and what wmlint has for each.
///
/// Those of ruff, actionlint and check-jsonschema first, then of ESLint, Spectral and their like.
enum ForeignOption {
  /// What is to be written, and the names of it elsewhere, without their dashes.
  static let all: [(own: String, names: [String])] = [
    ("'--only'", ["enable", "extend-select", "rule", "select"]),
    ("'--ignore'", ["disable", "except", "extend-ignore", "ignore-rule", "skip", "skip-rule"]),
    (
      "'--format'",
      ["output-format", "outputformat", "formatter", "reporter", "message-format"]
    ),
    ("'--format compact'", ["concise", "oneline", "unix"]),
    ("'--format json'", ["json"]),
    ("'--output'", ["out", "out-file", "output-file"]),
    ("'--no-config'", ["isolated", "no-config-lookup", "no-eslintrc"]),
    ("'--config'", ["c", "config-file", "config-path", "ruleset", "settings"]),
    ("'--contract'", ["builtin-schema", "schemafile", "spec"]),
    ("'--stdin-filename'", ["stdin-display-name", "stdin-file-path", "stdin-filepath"]),
    ("'-'", ["from-stdin", "stdin"]),
    ("'--fix'", ["apply", "autofix", "fix-only", "write"]),
    ("'--fix=all'", ["fix-all", "unsafe-fixes"]),
    ("'--diff'", ["dry-run", "fix-dry-run", "show-fixes"]),
    (
      "'--write-baseline'",
      ["add-ignore", "add-noqa", "baseline", "generate-baseline", "suppress-all"]
    ),
    ("'--no-ignore'", ["no-gitignore", "no-respect-gitignore"]),
    ("'--fail-on'", ["fail-level", "fail-severity", "min-severity"]),
    ("'--fail-on warning'", ["error-on-warnings", "max-warnings", "strict", "warnings-as-errors"]),
    ("'--exit-zero'", ["no-fail", "soft-fail", "warn-only"]),
    ("'--color never'", ["no-color", "no-colors", "nocolor"]),
    ("'--quiet'", ["s", "silent"]),
    ("'--statistics'", ["stats", "summary"]),
    ("'--recognised'", ["force-exclude"]),
    ("'--show-files'", ["list-files"]),
    ("'--show-settings'", ["print-config", "v", "verbose"]),
    ("'--jobs'", ["concurrency", "j", "parallel", "threads"]),
    ("'wmlint rules'", ["list-rules", "rules"]),
    ("'wmlint explain RULE'", ["explain"]),
    ("'wmlint init'", ["init", "init-config"]),
    (
      "'exclude' in .wmlint.json",
      ["exclude", "extend-exclude", "ignore-path", "ignore-pattern"]
    ),
    ("'include' in .wmlint.json", ["extend-include", "glob", "include"]),
    ("'overrides' in .wmlint.json", ["per-file-ignores", "extend-per-file-ignores"]),
  ]

  /// What else is to be said of a name that may mean something else.
  private static let remarks = [
    "baseline": " to make one; it is read without an option",
    "v": " for the settings of each file, or '-V' for the version",
  ]

  /// What is wrong with an option that is one of these, or is one of wmlint's with a dash too few, as
  /// Go writes options.
  static func problem(_ name: String, of subcommand: Subcommand) -> UsageProblem? {
    let word = String(name.drop { $0 == "-" })
    let own =
      word.count > 1 && OptionDefinition.isName("--" + word)
      ? "'--\(word)'" : all.first { $0.names.contains(word) }?.own
    guard let own, subcommand == .lint || isOption(own, of: subcommand) else { return nil }
    return UsageProblem("unknown option '\(name)'; write \(own)\(remarks[word] ?? "")")
  }

  /// Whether what is to be written is an option that a subcommand takes.
  private static func isOption(_ own: String, of subcommand: Subcommand) -> Bool {
    let option = own.drop { $0 == "'" }.prefix { $0 != "'" && $0 != " " }
    return OptionDefinition.all.contains {
      $0.isNamed(String(option)) && $0.isOption(of: subcommand)
    }
  }
}
