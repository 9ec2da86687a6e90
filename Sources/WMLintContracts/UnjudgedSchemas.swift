package import WMLintJSON
import WMLintText

/// The parts of a description that values are not checked against, by their keywords.
package struct UnjudgedSchemas {
  /// A schema, or the keyword of one, and where it is as a JSON Pointer (RFC 6901).
  package typealias Place = (keyword: String, pointer: String)

  /// Schemas of which nothing is checked.
  package private(set) var schemas: [Place] = []

  /// How often a keyword is left out of schemas that are checked otherwise.
  package private(set) var keywords: [String: Int] = [:]

  private let document: Document
  private var path: [String] = []

  /// Whether a reference leads to something, by its text.
  private var references: [String: Bool] = [:]

  /// Looks through a whole description.
  package init(in document: Document) {
    self.document = document
    guard let root = document.root, document.kind(root) == .object else { return }
    visit(root, isSchema: false)
  }

  /// The keywords under which a schema has others by names of their own.
  private static let named: Set = ["properties", "definitions", "$defs"]

  private mutating func visit(_ node: Int, isSchema: Bool) {
    switch document.kind(node) {
    case .array:
      for (index, element) in document.children(of: node).enumerated() {
        enter(String(index)) { $0.visit(element, isSchema: isSchema) }
      }
    case .object:
      if isSchema, !judge(node) { return }
      for (key, value) in document.members(of: node) {
        let name = document.text(key)
        enter(name) { $0.visit(value, under: name, isSchema: isSchema) }
      }
    default: break
    }
  }

  private mutating func visit(_ node: Int, under name: String, isSchema: Bool) {
    if isSchema {
      if Self.named.contains(name) { return visitEach(of: node) }
      guard ["items", "additionalProperties", "allOf", "anyOf", "oneOf"].contains(name) else {
        return
      }
      return visit(node, isSchema: true)
    }
    // Examples may look like anything, and answers are not checked.
    if ["example", "examples", "responses", "x-genesys-read-from"].contains(name) { return }
    let isList = path == ["definitions"] || path == ["components", "schemas"]
    if isList { return visitEach(of: node) }
    visit(node, isSchema: name == "schema")
  }

  private mutating func visitEach(of node: Int) {
    guard document.kind(node) == .object else { return }
    for (key, value) in document.members(of: node) {
      enter(document.text(key)) { $0.visit(value, isSchema: true) }
    }
  }

  /// Notes what is not checked of a schema; whether anything is.
  private mutating func judge(_ node: Int) -> Bool {
    if let key = document.unknownKeyword(of: node) {
      schemas.append((document.text(key), pointer))
      return false
    }
    if let reference = document.string("$ref", in: node), !leadsSomewhere(reference) {
      schemas.append(("$ref", pointer))
      return false
    }
    for (key, value) in document.members(of: node) {
      let name = document.text(key)
      let isLeftOut =
        SchemaKeyword.narrowing.contains(name)
        || name == "enum" && !document.children(of: value).allSatisfy(isText)
      if isLeftOut { keywords[name, default: 0] += 1 }
    }
    return true
  }

  private mutating func leadsSomewhere(_ text: String) -> Bool {
    if let known = references[text] { return known }
    var node = JSONReference(text).flatMap { _ in document.root }
    for name in JSONReference(text)?.names ?? [] {
      node = node.flatMap { document.child(name, of: $0) }
    }
    references[text] = node != nil
    return node != nil
  }

  private func isText(_ node: Int) -> Bool {
    document.kind(node) == .string || document.kind(node) == .null
  }

  private var pointer: String {
    path.map { "/" + $0.replacing("~", with: "~0").replacing("/", with: "~1") }.joined()
  }

  private mutating func enter(_ name: String, _ visit: (inout Self) -> Void) {
    path.append(name)
    visit(&self)
    path.removeLast()
  }
}
