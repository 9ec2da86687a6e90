/// A path of the API that is nearly what was written, and how the two differ.
package struct NearPath: Hashable, Sendable {
  package let path: PathID

  /// What must be changed, in the order of the path.
  package let differences: [Difference]

  /// Whether the path has the method that was asked for; `true` if none was.
  package let takesMethod: Bool

  /// The distance of the two; less is nearer.
  let cost: Int

  /// How many letters are wrong in misspelt words; a singular for a plural does not count.
  let slips: Int

  /// Whether another path is as likely to have been meant.
  package func isAsNear(as other: NearPath) -> Bool {
    cost == other.cost && slips == other.slips && takesMethod == other.takesMethod
  }

  /// A change that makes a path of what was written. Indices are those of the segments as written.
  package enum Difference: Hashable, Sendable {
    /// A segment is missing before an index: a word, or a parameter in braces.
    case missing(String, before: Int)
    case surplus(Int)
    /// A word is not spelled, cased or put in the singular or plural as the API has it.
    case misspelt(Int, String)
    /// Another word belongs there.
    case otherWord(Int, String)
    /// A word of the API is written where an id belongs: the name of the parameter.
    case wordForID(Int, String)
    /// Something else than the word of the API is written where one belongs.
    case idForWord(Int, String)
    /// The parameter takes some values only.
    case noValue(Int, [String])
    /// `/api/v2` is not written.
    case missingBeginning
    /// The first segment is a version, and is where `/api/v2` belongs.
    case wrongBeginning
    /// The segments before `/api/v2` do not belong there: another product's, or it once more.
    case surplusBeginning(Range<Int>)

    /// Whether a word is merely spelled otherwise.
    package var isMisspelling: Bool {
      if case .misspelt = self { true } else { false }
    }
  }
}
