import WMLintJSON
import WMLintSchema

extension Parameter {
  /// Reads a parameter of an OpenAPI or Swagger document; `nil` if it is not in a URL or header.
  init?(_ document: Document, _ node: Int, in description: APIDescription) {
    guard let name = document.string("name", in: node),
      let place = document.string("in", in: node).flatMap(Place.init)
    else { return nil }
    self.init(name, in: place)
    isRequired = place == .path || document.isTrue("required", in: node)
    isDeprecated = document.isTrue("deprecated", in: node)
    // How a value that is not a plain text is written in a query is unknown.
    isOpen =
      document.value("content", in: node) != nil
      || document.string("style", in: node) == "deepObject"
    read(document, node, in: description)
    defaultValue = document.scalar("x-genesys-default", in: node) ?? defaultValue
    takesCommas =
      document.isTrue("x-genesys-comma-list", in: node)
      || isArray && document.value("explode", in: node).map { document.kind($0) == .false } ?? false
    statedMaximum = document.scalar("x-genesys-stated-maximum", in: node).flatMap { Int($0) }
    statedMaximumCount = document.scalar("x-genesys-stated-max-items", in: node).flatMap { Int($0) }
  }

  /// Reads its values; none if they cannot be checked.
  private mutating func read(_ document: Document, _ node: Int, in description: APIDescription) {
    // Swagger has no schema there, but its keywords beside the name.
    let written = document.value("schema", in: node)
    let (schema, home) =
      written.map { description.target(of: $0, in: document) } ?? (node, document)
    let typeName = home.typeName(of: schema)
    let isUnclear =
      home.value("properties", in: schema) != nil || home.isComposed(schema)
      || written != nil && home.unknownKeyword(of: schema) != nil
    if typeName == "object" || typeName == nil && isUnclear { isOpen = true }
    isArray = typeName == "array"
    defaultValue = home.scalar("default", in: schema)
    let form = document.string("collectionFormat", in: node) ?? document.string("style", in: node)
    if isArray, let form, Self.otherSeparators.contains(form) { return }
    let items = isArray ? home.value("items", in: schema) : schema
    guard let items else { return }
    let (element, elementHome) = description.target(of: items, in: home)
    if written == nil
      ? elementHome.value("pattern", in: element) != nil
      : elementHome.unknownKeyword(of: element) != nil || elementHome.isComposed(element)
    {
      return
    }
    type = elementHome.typeName(of: element) ?? type
    format = elementHome.string("format", in: element)
    values = elementHome.texts("enum", in: element)
    minimum = home.number("minimum", in: schema)
    maximum = home.number("maximum", in: schema)
  }

  /// The ways to write several values with another character than a comma between them.
  private static let otherSeparators: Set = [
    "ssv", "tsv", "pipes", "spaceDelimited", "pipeDelimited",
  ]
}
