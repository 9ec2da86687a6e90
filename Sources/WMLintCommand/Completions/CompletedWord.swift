import WMLintContracts
import WMLintDiagnostics
import WMLintReporter
import WMLintSchema

/// What a shell may offer for a word.
enum CompletedWord: Equatable {
  /// Free text.
  case any
  case file
  case among([String])
  case amongOrFile([String])
  /// Some of these, with commas between them.
  case list([String])
  /// Some of these with an equals sign and a value, with commas between them.
  case pairs([String], values: [String])
}

extension OptionDefinition {
  /// What may be behind the option.
  func completedValue(naming rules: [Rule]) -> CompletedWord {
    switch value {
    case .choice(let words): .among(words())
    case .choiceOrFile(let words): .amongOrFile(words())
    case .text("FILE"): .file
    case .text("RULE,…"): .list(rules.map(\.id))
    case .text("RULE=LEVEL,…"):
      .pairs(rules.map(\.id), values: Severity.allCases.reversed().map(\.rawValue))
    case .text("FORMAT=FILE"): .among(Format.all.map { $0.name + "=" })
    case .text, .none: .any
    }
  }

  /// The ways to write the option itself.
  var completedNames: [String] {
    (short.map { [$0] } ?? []) + [name] + optionalValues.map { "\(name)=\($0)" }
  }
}

extension Subcommand {
  /// What may be behind the subcommand's word.
  func completedOperand(naming rules: [Rule]) -> CompletedWord {
    switch self {
    case .lint: .file
    case .explain: .among(rules.map(\.id))
    case .contract: .amongOrFile(Contract.names)
    case .completions: .among(Shell.allCases.map(\.rawValue))
    case .help: .among(Self.named.map(\.rawValue))
    case .rules, .initialise: .any
    }
  }
}
