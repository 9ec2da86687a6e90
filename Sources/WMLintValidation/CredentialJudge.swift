/// Tells whether a text may hold a credential, by what is before it and the rest of its line.
package struct CredentialJudge: Sendable {
  /// Shorter texts hold no credential.
  static let shortest = 20

  /// Whether a part of a text holds no credential, by itself and by what is before it.
  ///
  /// `isPlain` says whether the whole line holds nothing that makes credentials of texts far behind it, as
  /// the name of a cookie does.
  let isHarmless: @Sendable (_ bytes: [UInt8], _ part: Range<Int>, _ isPlain: () -> Bool) -> Bool

  /// Whether a whole line or text is plain so.
  let isPlain: @Sendable (_ bytes: [UInt8], _ whole: Range<Int>) -> Bool

  package init(
    isHarmless:
      @escaping @Sendable (_ bytes: [UInt8], _ part: Range<Int>, _ isPlain: () -> Bool) -> Bool,
    isPlain: @escaping @Sendable (_ bytes: [UInt8], _ whole: Range<Int>) -> Bool
  ) {
    self.isHarmless = isHarmless
    self.isPlain = isPlain
  }
}
