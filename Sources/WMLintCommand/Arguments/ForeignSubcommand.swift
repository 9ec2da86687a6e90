import WMLintProject

/// A subcommand of other linters, and how wmlint does the same.
enum ForeignSubcommand {
  private static let linting: Set = [
    "analyse", "analyze", "audit", "check", "inspect", "lint", "run", "scan", "test", "validate",
    "verify",
  ]

  private static let options = [
    "autofix": "--fix", "baseline": "--write-baseline", "config": "--show-settings",
    "diff": "--diff", "fix": "--fix", "format": "--fix", "repair": "--fix", "stats": "--statistics",
    "statistics": "--statistics",
  ]

  /// Subcommands that have another word here.
  private static let words = [
    "generate-shell-completion": "completions", "linter": "rules", "rule": "explain",
    "schema": "init --schema",
  ]

  /// What those that take an operand call it.
  private static let operands = ["completions": "SHELL", "explain": "RULE"]

  /// What is wrong with a word before some paths, if it is one of these.
  static func problem(
    _ word: SystemString, before paths: ArraySlice<SystemString>
  ) -> UsageProblem? {
    let name = word.text.lowercased()
    let option = options[name]
    let own = words[name]
    guard option != nil || own != nil || linting.contains(name) || name == "version" else {
      return nil
    }
    let start = "there is no subcommand '\(word.text)'; "
    if name == "version" { return UsageProblem(start + "write: wmlint --version") }
    if let own {
      // None of them takes a file.
      let word = paths.first.flatMap { $0.isPath ? nil : $0.quotedAsFile }
      let line = (["wmlint", own] + (operands[own].map { [word ?? $0] } ?? []))
        .joined(separator: " ")
      return UsageProblem(start + "write: \(line)")
    }
    let words = ["wmlint"] + (option.map { [$0] } ?? []) + named(paths)
    let aim = paths.isEmpty || paths == ["."] ? "to lint a folder" : "to lint"
    return UsageProblem(start + "\(option == nil ? aim : "write"): \(words.joined(separator: " "))")
  }

  /// The paths as they are written, so that the line can be copied.
  private static func named(_ paths: ArraySlice<SystemString>) -> [String] {
    if paths.isEmpty { return ["."] }
    let shown = paths.prefix(3).map(\.quotedAsFile)
    return paths.count > shown.count ? shown + ["…"] : shown
  }
}
