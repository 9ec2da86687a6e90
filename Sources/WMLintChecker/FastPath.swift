import WMLintDiagnostics
import WMLintSchema
package import WMLintValidation

/// Accepts requests and bodies straight from their bytes if no enabled check could report them;
/// everything else is left to the checker.
package struct FastPath: Sendable {
  private let contract: CompiledContract

  /// Whether a text is declined that holds a byte, by the byte; empty if every text is taken.
  private let watched: [Bool]

  private static let judge = CredentialJudge { bytes, part, isPlain in
    !Secrets.mayStand(in: part, of: bytes) { !isPlain() }
  } isPlain: { bytes, whole in
    !Secrets.nameCookies(in: whole, of: bytes)
  }

  /// Makes one that accepts nothing.
  package init() {
    contract = .nothing
    watched = []
  }

  /// Makes one for the checks of a checker; it accepts nothing while a check is on that may report
  /// something that it would accept.
  ///
  /// - Parameters:
  ///   - checker: What requests are checked by.
  ///   - isOn: Whether what a check finds counts.
  package init(for checker: Checker, where isOn: (Check) -> Bool) {
    var isBlind = false
    var bytes: [UInt8] = []
    for check in checker.checks where isOn(check) {
      switch check.onAccepted {
      case .unknown: isBlind = true
      case .silent: break
      case .watches(let more): bytes += more
      }
    }
    var watched = bytes.isEmpty ? [] : [Bool](repeating: false, count: 256)
    for byte in bytes { watched[Int(byte)] = true }
    self.watched = watched
    contract = isBlind ? .nothing : CompiledContract(of: checker)
  }

  /// What decides on the requests of a text.
  package func matcher(over bytes: [UInt8], isOfLines: Bool) -> RequestMatcher {
    RequestMatcher(contract, over: bytes, isOfLines: isOfLines, watching: watched, Self.judge)
  }
}
