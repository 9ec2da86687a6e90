import WMLintJSON
import WMLintSchema

extension Parameter {
  /// Reads a parameter of an OpenAPI or Swagger document; `nil` if it is none that a URL or header has.
  init?(_ document: Document, _ node: Int) {
    guard let name = document.string("name", in: node),
      let place = document.string("in", in: node).flatMap(Place.init)
    else { return nil }
    self.init(name, in: place)
    isRequired = place == .path || document.isTrue("required", in: node)
    isDeprecated = document.isTrue("deprecated", in: node)
    // Swagger has no schema there, but its keywords beside the name.
    let schema = document.value("schema", in: node) ?? node
    isArray = document.string("type", in: schema) == "array"
    let items = isArray ? document.value("items", in: schema) : schema
    if let items {
      type = document.string("type", in: items) ?? type
      format = document.string("format", in: items)
      values = document.strings("enum", in: items)
    }
    minimum = document.number("minimum", in: schema)
    maximum = document.number("maximum", in: schema)
    defaultValue =
      document.scalar("x-genesys-default", in: node) ?? document.scalar("default", in: schema)
    takesCommas =
      document.isTrue("x-genesys-comma-list", in: node)
      || isArray && document.value("explode", in: node).map { document.kind($0) == .false } ?? false
    statedMaximum = document.scalar("x-genesys-stated-maximum", in: node).flatMap { Int($0) }
    statedMaximumCount = document.scalar("x-genesys-stated-max-items", in: node).flatMap { Int($0) }
  }
}
