package import WMLintDiagnostics
import WMLintText

/// A URL that is in a file twice, as one text and in parts; the parts are what is sent.
package struct URLCopy: Sendable {
  /// The longest URL in which a change is looked for.
  private static let longest = 8_192

  let text: MappedText
  let parts: MappedText

  /// The place of the text in the file, with its variables as they are written.
  let place: SourceRange

  /// A change of the text, made to the parts as well; `nil` where these are not divided so.
  package func mended(_ fix: Fix) -> Fix? {
    var edits = fix.edits
    for edit in fix.edits where isInText(edit.range) {
      guard let part = part(at: edit.range),
        !edit.text.utf8.contains(where: "?&=#".utf8.contains), part.encoded("") != nil
      else { return nil }
      let copied = Edit(part.place, edit.text)
      if !edits.contains(copied) { edits.append(copied) }
    }
    edits.sort { $0.range.bytes.lowerBound < $1.range.bytes.lowerBound }
    return Fix(fix.title, isSafe: fix.isSafe, edits: edits)
  }

  private func isInText(_ range: SourceRange) -> Bool {
    range.source == place.source && place.bytes.lowerBound <= range.bytes.lowerBound
      && range.bytes.upperBound <= place.bytes.upperBound
  }

  /// The bytes of the parts that say the same as some of the text.
  private func part(at range: SourceRange) -> MappedText? {
    guard text.range.count <= Self.longest else { return nil }
    func place(_ index: Int) -> Range<Int> { text[index..<index + 1].place.bytes }
    guard
      let lower = text.range.first(where: { place($0).lowerBound == range.bytes.lowerBound }),
      let upper = (lower...text.range.upperBound).first(where: {
        text[lower..<$0].place.bytes.upperBound == range.bytes.upperBound
      }),
      text.storage[text.range.lowerBound..<upper].elementsEqual(
        parts.bytes.prefix(upper - text.range.lowerBound))
    else { return nil }
    let distance = parts.range.lowerBound - text.range.lowerBound
    return parts[lower + distance..<upper + distance]
  }
}
