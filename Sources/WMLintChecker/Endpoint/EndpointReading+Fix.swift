import WMLintDiagnostics
import WMLintRequests
import WMLintSchema
import WMLintText

extension EndpointReading {
  /// The change that makes the path that of an operation; `nil` if it is in no file.
  func fix(to operation: Operation) -> Fix? {
    guard let parts, url.text.map.source == .main else { return nil }
    let medium = mediumChange(parts, to: operation.path.medium)
    let ending = endingChange(parts, to: operation.path.ending)
    guard let first = medium ?? ending else { return nil }
    var title = first.title
    var replacements = [(url.text[first.place], with: first.text)]
    if medium != nil, let ending {
      title += " and " + ending.title
      replacements.append((url.text[ending.place], with: ending.text))
    }
    return Fix(title, isSafe: false, replacing: replacements)
  }

  /// The change that writes another medium into the path; `nil` if it is in no file.
  func fix(toMedium medium: String) -> Fix? {
    guard let written = parts?.medium, url.text.map.source == .main else { return nil }
    return Fix("write " + medium, isSafe: false, replacing: [(url.text[written], with: medium)])
  }

  /// The change of one segment that is misspelt, where that is all that is wrong with the path.
  func fix(ofSegmentAt place: SourceRange) -> Fix? {
    guard mistakes.count == 1, let parts,
      let segment = [parts.medium, parts.ending].compactMap({ $0 }).first(where: {
        url.text.map.range($0) == place
      }),
      let fix = fix(to: operation), fix.edits.count == 1, fix.edits[0].range == place,
      Suggestion.nearest(url.text[segment].string, in: [fix.edits[0].text]) != nil
    else { return nil }
    return fix
  }

  private typealias Change = (title: String, place: Range<Int>, text: String)

  private func mediumChange(_ parts: PathReading.Parts, to medium: String?) -> Change? {
    let conversation = parts.conversation.lowerBound
    switch (parts.medium, medium) {
    case (nil, nil): return nil
    case (nil, let medium?):
      return ("add \(medium)", conversation..<conversation, medium + "/")
    case (let written?, nil):
      return ("remove \(url.text[written].string)", written.lowerBound..<conversation, "")
    case (let written?, let medium?):
      return isText(written, medium) ? nil : ("write " + medium, written, medium)
    }
  }

  private func endingChange(_ parts: PathReading.Parts, to ending: String?) -> Change? {
    let end = parts.participant.upperBound
    switch (parts.ending, ending) {
    case (nil, nil): return nil
    case (nil, let ending?): return ("add /\(ending)", end..<end, "/" + ending)
    case (let written?, nil):
      return ("remove /\(url.text[written].string)", end..<written.upperBound, "")
    case (let written?, let ending?):
      return isText(written, ending) ? nil : ("write " + ending, written, ending)
    }
  }

  private func isText(_ part: Range<Int>, _ text: String) -> Bool {
    url.text.storage.isText(text, at: part)
  }
}
