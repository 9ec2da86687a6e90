package import WMLintText

/// A simple command of a shell script: its name and arguments, and what it reads.
package struct ShellCommand: Sendable {
  /// What a command finds on its standard input.
  package enum Input: Sendable {
    /// A here-document or a here-string.
    case text(ShellWord)
    /// `< file`.
    case file(ShellWord)
  }

  /// The name and the arguments; keywords such as `if` and variables that are set are left out.
  package internal(set) var words: [ShellWord] = []

  /// The variables that it sets, and to what; `nil` if that is not one word.
  package internal(set) var assignments: [(name: MappedText, value: ShellWord?)] = []

  /// What a redirection gives it to read.
  package internal(set) var input: Input?

  /// The command before it in a pipeline, by its index in the script.
  package internal(set) var source: Int?

  /// Where its words are in the script; `nil` for a command that only sets variables.
  package var range: Range<Int>? {
    guard let first = words.first, let last = words.last else { return nil }
    return first.range.lowerBound..<last.range.upperBound
  }
}
