/// A string, and what may be in it.
package struct StringType: Hashable, Sendable {
  /// The values there are, compared without case; empty where any may be.
  package let values: [String]

  /// The values that make sense, if not all do.
  package let usualValues: [String]

  /// Values that make sense in some media alone, with the words that name those in paths.
  package let usualInMedia: [String: [String]]

  /// Why a value outside `usualValues` is probably a mistake.
  package let unusual: String
  package let format: StringFormat?

  /// How many characters there may be; `nil` if the source states no bounds.
  package let lengths: ClosedRange<Int>?

  /// Whether a number, `true` or `null` works too, although the source states a string.
  package let toleratesScalars: Bool

  package init(
    values: [String] = [], usualValues: [String] = [], usualInMedia: [String: [String]] = [:],
    unusual: String = "", format: StringFormat? = nil, lengths: ClosedRange<Int>? = nil,
    toleratesScalars: Bool = false
  ) {
    self.values = values
    self.usualValues = usualValues
    self.usualInMedia = usualInMedia
    self.unusual = unusual
    self.format = format
    self.lengths = lengths
    self.toleratesScalars = toleratesScalars
  }

  /// The values that are never reported, whatever the medium is.
  package var plainValues: [String] {
    usualValues.isEmpty ? values : values.filter(usualValues.contains)
  }

  /// Whether a text is one of the values, in whatever case.
  package func takes(_ text: String) -> Bool {
    values.isEmpty || values.contains { $0.lowercased() == text.lowercased() }
  }

  /// Whether a text is one of the values that make sense for a medium; `nil` means any medium.
  package func isUsual(_ text: String, in medium: String?) -> Bool {
    if usualValues.isEmpty { return true }
    let text = text.lowercased()
    return usualValues.contains { $0.lowercased() == text }
      || usualInMedia.contains { value, media in
        value.lowercased() == text && medium.map(media.contains) ?? true
      }
  }

  /// The values that make sense for a medium.
  package func usualValues(in medium: String?) -> [String] {
    usualValues + usualInMedia.filter { medium.map($0.value.contains) ?? false }.keys.sorted()
  }

  /// The values that make sense, in words.
  package var usualWords: String {
    let some = usualInMedia.sorted { $0.key < $1.key }.map { value, media in
      ", in \(media.joined(separator: " and ")) \(value) too"
    }
    return usualValues.joined(separator: " or ") + some.joined()
  }

  /// Whether any string will do.
  package var isFree: Bool { values.isEmpty && format == nil && lengths == nil }
}
