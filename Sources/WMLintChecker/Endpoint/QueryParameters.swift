import WMLintRequests
import WMLintText

/// The parameters of a request's query, in the URL and beside it.
struct QueryParameters {
  struct Parameter {
    /// The name as it is written, and as it is read.
    let written: MappedText
    let name: String
    let value: MappedText?

    /// Whether it is a name of the API that is not spelled as the method spells it.
    let isMisnamed: Bool

    /// The same parameter where the file has it a second time.
    let copies: [Field]
  }

  /// The parameters whose name is known, in order.
  private(set) var all: [Parameter] = []

  /// Whether there may be others.
  private(set) var isOpen: Bool

  /// Whether names are written as Python writes them: `page_size` for `pageSize`.
  let isInSnakeCase: Bool

  init(of request: borrowing Request, _ url: URLText) {
    isOpen = request.isQueryOpen
    isInSnakeCase = request.call?.name.bytes.contains(ASCII.underscore) ?? false
    var fields: [Field] = []
    if let query = url.query {
      let sent = withoutFragment(query)
      fields = QueryText.fields(sent)
      // A program may append more after the last name.
      if request.isPartlyKnown, let last = fields.last, last.value == nil {
        fields.removeLast()
        isOpen = true
      }
    }
    // What fills a placeholder of the path is not sent as well.
    let filled = Set(
      url.path.string.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
        .map { $0.prefix { $0 != "}" } })
    let others = request.query.filter { !filled.contains($0.name.string[...]) }
    let misnamed = request.call?.misnamed.map(\.place) ?? []
    for field in fields + others {
      add(field, copies: request.queryCopies, isMisnamed: misnamed.contains(field.name.place))
    }
  }

  /// Whether a parameter of a name is among them.
  func contains(_ name: String) -> Bool { all.contains { $0.name == name } }

  private mutating func add(_ field: Field, copies: [Field], isMisnamed: Bool) {
    guard let name = QueryText.decoded(field.name), QueryLiteral.isName(field.name, name) else {
      isOpen = true
      return
    }
    all.append(
      Parameter(
        written: field.name,
        name: isInSnakeCase && !name.contains(where: \.isUppercase)
          ? name.inCamelCase : name, value: field.value, isMisnamed: isMisnamed,
        copies: copies.filter {
          Self.isSame($0.name, field.name) && Self.isSame($0.value, field.value)
        }
      ))
  }

  /// A name of the API as it is written where the others are.
  func spelled(_ name: String) -> String { isInSnakeCase ? name.inSnakeCase : name }

  /// Whether two texts are the same byte by byte, so that a place in one is that in the other.
  private static func isSame(_ left: MappedText?, _ right: MappedText?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return left.bytes.elementsEqual(right.bytes)
  }

  /// The query without its fragment; that may be a directive of a template, so parameters may be in
  /// it, and the last one before may go on.
  private mutating func withoutFragment(_ query: MappedText) -> MappedText {
    var index = query.range.lowerBound
    while index < query.range.upperBound, query.storage[index] != ASCII.hash {
      index = Placeholder.end(query.storage, at: index, before: query.range.upperBound) ?? index + 1
    }
    guard index < query.range.upperBound else { return query }
    isOpen = true
    let whole = query.storage[query.range.lowerBound..<index].lastIndex(of: ASCII.ampersand)
    return query[query.range.lowerBound..<(whole ?? query.range.lowerBound)]
  }
}
