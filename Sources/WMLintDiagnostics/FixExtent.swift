/// Which fixes are applied.
package enum FixExtent: String, CaseIterable, Hashable, Sendable {
  /// Those that cannot change what was meant.
  case safe
  /// Those that somebody should look at too.
  case all

  /// Whether a fix is among them.
  package func includes(_ fix: Fix) -> Bool { self == .all || fix.isSafe }
}
