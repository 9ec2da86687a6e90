import WMLintJSON
import WMLintText

/// The query of a URL in a Postman collection, which is listed apart and is in the text too.
struct PostmanQuery {
  /// What is listed and sent.
  private let sent: [Field]

  /// The names of what is listed and switched off, and of nothing that is sent.
  private let disabled: Set<String>

  init(of url: Int, in document: Document) {
    let list = document.value("query", in: url)
    let sent = list.map(document.fields) ?? []
    let all = document.elements("query", in: url)
    let names = Set(sent.map(\.name.string))
    self.sent = sent
    disabled = Set(
      all.compactMap { entry in
        guard let flag = document.value("disabled", in: entry), document.kind(flag) == .true,
          let name = document.literal("key", in: entry)?.string, !names.contains(name)
        else { return nil }
        return name
      })
  }

  /// Whether no parameter has one value in a text and another in the list.
  func agrees(with url: MappedText) -> Bool {
    guard let mark = url.bytes.firstIndex(of: ASCII.questionMark) else { return true }
    let written = QueryText.fields(url[mark + 1..<url.range.upperBound])
    let values = Dictionary(grouping: sent, by: \.name.string)
    return written.allSatisfy { field in
      guard let listed = values[field.name.string] else { return true }
      let value = field.value?.string ?? ""
      return listed.contains { ($0.value?.string ?? "") == value }
    }
  }

  /// A text without the parameters that are switched off, those that it lacks, and those that are
  /// listed as well.
  func sent(in url: MappedText) -> (url: MappedText, apart: [Field], copies: [Field]) {
    guard let mark = url.bytes.firstIndex(of: ASCII.questionMark) else { return (url, sent, []) }
    let written = QueryText.fields(url[mark + 1..<url.range.upperBound])
    let names = Set(written.map(\.name.string))
    let apart = sent.filter { !names.contains($0.name.string) }
    let copies = sent.filter { names.contains($0.name.string) }
    let kept = written.filter { !disabled.contains($0.name.string) }
    return (kept.count == written.count ? url : rebuilt(url, mark, kept), apart, copies)
  }

  /// The text with some of its parameters only.
  private func rebuilt(_ url: MappedText, _ mark: Int, _ kept: [Field]) -> MappedText {
    var text = TextBuilder(in: url.map.source)
    text.append(url[url.range.lowerBound..<(kept.isEmpty ? mark : mark + 1)])
    for (index, field) in kept.enumerated() {
      if index > 0 { text.append("&".utf8, standingFor: field.name.place) }
      text.append(field.name)
      if let value = field.value {
        text.append("=".utf8, standingFor: field.name.place)
        text.append(value)
      }
    }
    return text.text
  }
}
