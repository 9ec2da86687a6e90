import WMLintJSON

/// What shows that a document is of a foreign format. Several exports are lists of their things.
extension ForeignFormat {
  static func isN8N(_ document: Document, _ root: Int) -> Bool {
    first(of: document, root).contains { workflow in
      guard let connections = document.value("connections", in: workflow),
        document.kind(connections) == .object
      else { return false }
      return document.elements("nodes", in: workflow).contains { node in
        document.string("type", in: node) != nil
          && (document.value("parameters", in: node) ?? document.value("position", in: node)) != nil
      }
    }
  }

  static func isLogicApp(_ document: Document, _ root: Int) -> Bool {
    if isWorkflowDefinition(document, root) { return true }
    let properties = document.value("properties", in: root)
    let holders = [root, properties].compactMap { $0 }
    if holders.compactMap({ document.value("definition", in: $0) })
      .contains(where: { isWorkflowDefinition(document, $0) })
    {
      return true
    }
    return document.elements("resources", in: root).contains { resource in
      document.string("type", in: resource)?.hasPrefix("Microsoft.Logic/") == true
    }
  }

  private static func isWorkflowDefinition(_ document: Document, _ node: Int) -> Bool {
    guard document.kind(node) == .object else { return false }
    if let schema = document.string("$schema", in: node),
      schema.contains("/Microsoft.Logic/schemas/")
    {
      return true
    }
    return ["actions", "triggers"].allSatisfy { key in
      document.value(key, in: node).map { document.kind($0) == .object } ?? false
    }
  }

  static func isHoppscotch(_ document: Document, _ root: Int) -> Bool {
    first(of: document, root).contains { collection in
      document.value("folders", in: collection) != nil
        && document.elements("requests", in: collection).contains {
          document.string("endpoint", in: $0) != nil
        }
    }
  }

  static func isNodeRED(_ document: Document, _ root: Int) -> Bool {
    guard document.kind(root) == .array else { return false }
    // A list of requests may be long, and the first few of its elements show that it is one.
    return document.children(of: root).prefix(64).contains { node in
      document.value("wires", in: node) != nil && document.string("type", in: node) != nil
    }
  }

  static func hasItems(
    _ document: Document, _ key: String, in root: Int, ofType type: String
  ) -> Bool {
    document.elements(key, in: root).contains { item in
      document.string("type", in: item) == type
        || hasItems(document, key, in: item, ofType: type)
    }
  }

  /// A document itself, or the first element of a list.
  private static func first(of document: Document, _ root: Int) -> [Int] {
    document.kind(root) == .array ? Array(document.children(of: root).prefix(1)) : [root]
  }
}
