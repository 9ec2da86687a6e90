import WMLintJSON
import WMLintRequests
import WMLintText

/// The placeholders of a request that nothing fills on its way.
struct UnfilledPlaceholders {
  private let request: Request
  private(set) var all: [MappedText] = []

  init(in request: Request, readingBody: Bool) {
    self.request = request
    if let endpoint = request.endpoint { add(URLText(endpoint)) }
    for header in request.headers { header.value.map { add(partsOf: $0) } }
    for field in request.query { field.value.map { add(partsOf: $0) } }
    if readingBody, case .json(let document) = request.body, let root = document.root {
      for node in root..<document.nodes[root].next {
        let placeholders = document.placeholders(in: node)
        for range in placeholders { add(document.piece(range)) }
        if placeholders.isEmpty, document.kind(node) == .string,
          PlaceholderText.isFilledIn(document.text(node))
        {
          add(document.literal(node))
        }
      }
    }
  }

  private mutating func add(_ url: URLText) {
    for part in [url.base, url.host, url.query] { part.map { add(partsOf: $0) } }
    for range in url.segments {
      let segment = url.text[range]
      guard let name = Placeholder.name(segment) else { continue }
      let given = request.pathParameters.first { $0.name.string == name }?.value
      if let given, !given.isEmpty {
        if Placeholder.name(given) != nil { add(given) }
      } else {
        add(segment)
      }
    }
  }

  /// Adds what is in brackets in a text.
  private mutating func add(partsOf text: MappedText) {
    var index = text.range.lowerBound
    while index < text.range.upperBound {
      if let end = Placeholder.end(text.storage, at: index, before: text.range.upperBound) {
        add(text[index..<end])
        index = end
      } else {
        index += 1
      }
    }
  }

  private mutating func add(_ placeholder: MappedText) {
    // A variable of a program is filled in when it runs.
    if request.isPartlyKnown, placeholder.isComputed { return }
    if !request.substitution.fills(placeholder) { all.append(placeholder) }
  }
}
