import WMLintText

extension PathTable {
  /// Adds a path of the API; one that differs in names of parameters only is the same path.
  ///
  /// - Parameters:
  ///   - template: The path as the document writes it.
  ///   - methods: Its methods, in upper case.
  ///   - values: The values that a parameter takes, by its name; none for one that takes any.
  /// - Returns: Its number.
  package mutating func add(
    _ template: String, methods: [String], values: [String: [String]] = [:]
  ) -> PathID {
    let node = node(of: template, values: values, isCurrent: true)
    if nodes[node].path >= 0 {
      let path = nodes[node].path
      entries[path].methods += methods.filter { !entries[path].methods.contains($0) }
      return PathID(path)
    }
    nodes[node].path = entries.count
    entries.append(Entry(template: template, node: node, methods: methods))
    return PathID(entries.count - 1)
  }

  /// Adds an operation that the API once had; one that it still has is left out.
  package mutating func add(_ operation: RemovedOperation) {
    let node = node(of: operation.path, values: [:], isCurrent: false)
    let path = nodes[node].path
    if path >= 0, entries[path].methods.contains(operation.method) { return }
    removedBefore.append(nodes[node].removed)
    nodes[node].removed = removed.count
    removed.append(operation)
  }

  /// The node where a path ends, which is made if there is none.
  private mutating func node(
    of template: String, values: [String: [String]], isCurrent: Bool
  ) -> Int {
    let text = template.utf8.span
    let kept = values.isEmpty && trail.isCurrent == isCurrent ? stepsShared(with: text) : 0
    trail.steps.removeLast(trail.steps.count - kept)
    var node = trail.steps.last?.node ?? Self.root
    var start = trail.steps.last.map { $0.end + 1 } ?? 0
    while start < text.count {
      var end = start
      while end < text.count, text[end] != Self.slash { end += 1 }
      if end > start {
        let segment = text.extracting(start..<end)
        let key = key(of: segment, values: values, isCurrent: isCurrent)
        node = child(key, of: node, isCurrent: isCurrent)
        trail.steps.append((end, node))
      }
      start = end + 1
    }
    // A parameter with values of its own is another one for the next path.
    trail.text = values.isEmpty ? template : ""
    trail.isCurrent = isCurrent
    return node
  }

  /// How many segments a path has in common with the one before.
  private func stepsShared(with text: Span<UInt8>) -> Int {
    let last = trail.text.utf8.span
    let most = min(text.count, last.count)
    var common = 0
    while common < most, text[common] == last[common] { common += 1 }
    return trail.steps.prefix { step in
      step.end <= common && (step.end == text.count || text[step.end] == Self.slash)
    }.count
  }

  private static let brace = ASCII.openBrace
  private static let closingBrace = ASCII.closeBrace
  private static let slash = ASCII.slash

  private mutating func key(
    of segment: Span<UInt8>, values: [String: [String]], isCurrent: Bool
  ) -> Key {
    var braces = 0
    for index in segment.indices where segment[index] == Self.brace { braces += 1 }
    if braces == 0 { return .word(word(segment, isCurrent: isCurrent)) }
    if values.isEmpty, braces == 1, segment[0] == Self.brace,
      segment[segment.count - 1] == Self.closingBrace
    {
      return .parameter
    }
    let text = String(decoding: [UInt8](segment), as: UTF8.self)
    guard let pattern = SegmentPattern(text) else {
      return .word(word(segment, isCurrent: isCurrent))
    }
    guard pattern.pieces == ["", ""] else {
      return .pattern(Self.index(of: pattern, in: &patterns))
    }
    guard !values.isEmpty, let own = values[String(text.dropFirst().dropLast())] else {
      return .parameter
    }
    return .values(Self.index(of: own, in: &valueLists))
  }

  /// The number of a word, with that of the same in lower case.
  private mutating func word(_ segment: Span<UInt8>, isCurrent: Bool) -> Int {
    let word = words.insert(segment)
    if word == folded.count {
      note(word)
      let lower = [UInt8](segment).map(\.lowercaseASCII)
      let fold = words.insert(lower.span)
      if fold == folded.count { note(fold) }
      folded[word] = fold
      if fold != word { hasSpellings = true }
    }
    if isCurrent { isCurrentWord[folded[word]] = true }
    return word
  }

  private mutating func note(_ word: Int) {
    texts.append(words[word])
    folded.append(word)
    isCurrentWord.append(false)
  }

  private static func index<Element: Equatable>(
    of element: Element, in list: inout [Element]
  ) -> Int {
    if let found = list.firstIndex(of: element) { return found }
    list.append(element)
    return list.count - 1
  }

  private mutating func child(_ key: Key, of parent: Int, isCurrent: Bool) -> Int {
    var child = nodes[parent].firstChild
    while child >= 0, nodes[child].key != key { child = nodes[child].nextSibling }
    if child < 0 {
      child = nodes.count
      // The latest first: in a sorted document it is the one that is asked for next.
      nodes.append(Node(key: key, nextSibling: nodes[parent].firstChild))
      nodes[parent].firstChild = child
    }
    if isCurrent { nodes[child].isCurrent = true }
    return child
  }
}

extension UInt8 {
  /// The same letter in lower case; any other byte as it is.
  var lowercaseASCII: UInt8 { ASCII.isCapital(self) ? self | ASCII.caseBit : self }
}

extension [UInt8] {
  init(_ span: Span<UInt8>) {
    self.init()
    reserveCapacity(span.count)
    for index in span.indices { append(span[index]) }
  }
}
