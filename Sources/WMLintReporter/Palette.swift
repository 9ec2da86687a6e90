import WMLintDiagnostics

/// The colours of a terminal; none where none are wanted.
struct Palette {
  private let isUsed: Bool

  init(_ isUsed: Bool) { self.isUsed = isUsed }

  func severity(_ severity: Severity, _ text: String) -> String {
    switch severity {
    case .error: paint("1;31", text)
    case .warning: paint("1;33", text)
    case .note: paint("1;36", text)
    }
  }

  func strong(_ text: String) -> String { paint("1", text) }

  func frame(_ text: String) -> String { paint("34", text) }

  private func paint(_ code: String, _ text: String) -> String {
    isUsed ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
