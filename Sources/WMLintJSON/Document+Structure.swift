package import WMLintText

extension Document {
  /// The elements of an array, or the keys and values of an object in turn.
  package struct Children: Sequence, IteratorProtocol {
    private let nodes: [Node]
    private var index: Int
    private let end: Int

    init(_ nodes: [Node], of parent: Int) {
      self.nodes = nodes
      index = parent + 1
      end = nodes[parent].next
    }

    package mutating func next() -> Int? {
      guard index < end else { return nil }
      defer { index = nodes[index].next }
      return index
    }
  }

  /// The members of an object in the order of the text.
  package struct Members: Sequence, IteratorProtocol {
    private var children: Children

    init(_ children: Children) { self.children = children }

    package mutating func next() -> (key: Int, value: Int)? {
      guard let key = children.next(), let value = children.next() else { return nil }
      return (key, value)
    }
  }

  package func kind(_ node: Int) -> Node.Kind { nodes[node].kind }

  /// Where a node is in its source.
  package func place(_ node: Int) -> SourceRange { map.range(nodes[node].range) }

  package func children(of node: Int) -> Children { Children(nodes, of: node) }

  package func members(of node: Int) -> Members { Members(children(of: node)) }

  /// The value under a key, the last where there are several; `nil` in what is not an object.
  package func value(_ name: String, in node: Int) -> Int? {
    guard nodes[node].kind == .object else { return nil }
    var found: Int?
    var key = node + 1
    // Without an iterator, which retains the nodes: most objects are small and read often.
    while key < nodes[node].next {
      if isText(key, name) { found = key + 1 }
      key = nodes[key + 1].next
    }
    return found
  }
}

extension Document {
  /// The same text with only a byte order mark and the first of its problems, to report a broken text once.
  package var withOneProblem: Document {
    var document = self
    // A byte order mark is a problem of the file, and another may follow it.
    let marks = problems.prefix { $0.kind == .byteOrderMark }.count
    document.problems = Array(problems.prefix(marks + 1))
    document.unlistedProblems = 0
    document.loneSurrogates = []
    return document
  }

  /// The same text with one of its values as the outermost, and no problems of its own.
  ///
  /// What is wrong in the text is reported once, for the document that was read.
  package func part(_ node: Int) -> Document {
    var part = self
    part.top = node
    part.extent = nodes[node].range
    part.problems = []
    part.unlistedProblems = 0
    if loneSurrogates.isEmpty { return part }
    let range = nodes[node].range
    let first = loneSurrogates.partitionIndex { $0.lowerBound >= range.lowerBound }
    part.loneSurrogates = Array(
      loneSurrogates[first...].prefix { $0.lowerBound < range.upperBound })
    return part
  }
}
