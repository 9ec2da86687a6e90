import WMLintDiagnostics

/// What `wmlint completions` is asked for.
enum Shell: String, CaseIterable, Sendable {
  case bash, zsh, fish
  /// The manual page, which lists the same options.
  case man

  /// The script, or the page.
  func text(naming rules: [Rule]) -> String {
    switch self {
    case .bash: BashCompletion.text(naming: rules)
    case .zsh: ZshCompletion.text(naming: rules)
    case .fish: FishCompletion.text(naming: rules)
    case .man: ManualPage.text
    }
  }
}

extension String {
  /// The text as one word of a shell.
  var shellQuoted: String { "'" + replacing("'", with: #"'\''"#) + "'" }
}
