import WMLintDiagnostics
import WMLintRequests
import WMLintSchema
import WMLintText

extension EndpointInspection {
  /// The operation that the path is or, where it is none, was meant to be; the body helps to tell.
  func meantOperation(_ body: IntendedBody?) -> Operation? {
    // Most contracts have one operation, which any path was meant to be.
    guard contract.operations.count > 1 else { return contract.operations.first }
    let candidates = contract.operations(for: meantMedium)
    let written = candidates.first { $0.path.ending == parts?.ending?.string }
    if parts != nil, mistakes.isEmpty { return written }
    if let meant = body?.operation(among: candidates) { return meant }
    // The thread speaks of attributes.
    let attributes = candidates.first { $0.path.ending != nil }
    return parts == nil || isOfThread ? attributes : written ?? candidates.first
  }

  /// Whether the path is the thread's, and the contract has none such.
  var isOfThread: Bool {
    mistakes.contains { mistake in
      if case .unknownMedia(let word) = mistake.kind { word.word == "webmessaging" } else { false }
    }
  }

  /// The medium of the contract that the path names or means; nothing for the path of all media.
  private var meantMedium: String? {
    guard let name = parts?.medium?.string else { return nil }
    let media = contract.media.filter { medium in
      contract.operations(for: medium).contains { !$0.status.isRemoved }
    }
    if media.contains(name) { return name }
    if let word = MediaWord.of(name), contract.operations(for: name).isEmpty {
      return word.published
    }
    return Suggestion.nearest(name, in: media)
  }

  /// The change that makes the path that of an operation; nothing where it stands in no file.
  func fix(to operation: Operation) -> Fix? {
    guard let parts, url.text.place.source == .main else { return nil }
    let changes = [
      mediumChange(parts, to: operation.path.medium),
      endingChange(parts, to: operation.path.ending),
    ].compactMap { $0 }
    guard !changes.isEmpty else { return nil }
    return Fix(
      changes.map(\.title).joined(separator: " and "), isSafe: false,
      replacing: changes.map { ($0.place, with: $0.text) })
  }

  /// The change of one segment that is misspelt, where that is all that is wrong with the path.
  func fix(ofSegmentAt place: SourceRange) -> Fix? {
    guard mistakes.count == 1, let parts,
      let segment = [parts.medium, parts.ending].compactMap({ $0 }).first(where: {
        $0.place == place
      }),
      let fix = fix(to: operation), fix.edits.count == 1, fix.edits[0].range == place,
      Suggestion.nearest(segment.string, in: [fix.edits[0].text]) != nil
    else { return nil }
    return fix
  }

  private typealias Change = (title: String, place: LiteralText, text: String)

  private func mediumChange(_ parts: Parts, to medium: String?) -> Change? {
    let conversation = parts.conversation.range.lowerBound
    switch (parts.medium, medium) {
    case (nil, nil): return nil
    case (nil, let medium?):
      return ("add \(medium)", url.text[conversation..<conversation], medium + "/")
    case (let written?, nil):
      return (
        "remove \(written.string)", url.text[written.range.lowerBound..<conversation], ""
      )
    case (let written?, let medium?):
      return written.equals(medium) ? nil : ("write \(medium)", written, medium)
    }
  }

  private func endingChange(_ parts: Parts, to ending: String?) -> Change? {
    let end = parts.participant.range.upperBound
    switch (parts.ending, ending) {
    case (nil, nil): return nil
    case (nil, let ending?): return ("add /\(ending)", url.text[end..<end], "/" + ending)
    case (let written?, nil):
      return ("remove /\(written.string)", url.text[end..<written.range.upperBound], "")
    case (let written?, let ending?):
      return written.equals(ending) ? nil : ("write \(ending)", written, ending)
    }
  }
}
