package import WMLintRequests
package import WMLintText

/// Reads a file of requests as the REST Client of VS Code and the HTTP Client of JetBrains send them.
package enum HTTPFile {
  private static let methods: Set<String> = [
    "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT",
  ]

  /// Whether a text begins with a request line.
  package static func isOne(_ text: MappedText) -> Bool {
    let start = text[text.range.prefix(4_096)]
    if start.bytes.first(where: { $0 > ASCII.space }).map(#"{["<"#.utf8.contains) ?? true {
      return false
    }
    var lines = TextLines(start).lazy.map(\.trimmed).filter(isContent).makeIterator()
    guard let line = lines.next(), lines.next().map(isProse) != true else { return false }
    let words = line.bytes.split(separator: ASCII.space, maxSplits: 1)
    guard words.count == 2, methods.contains(String(decoding: words[0], as: UTF8.self)) else {
      return false
    }
    let target = String(decoding: words[1].prefix(8), as: UTF8.self)
    return ["http", "/", "{{"].contains { target.hasPrefix($0) }
  }

  /// Whether a line is a sentence, and neither a header, nor a body, nor another request.
  private static func isProse(_ line: MappedText) -> Bool {
    let words = line.bytes.split(separator: ASCII.space)
    guard words.count > 2, let first = words.first, first.allSatisfy(ASCII.isLetter) else {
      return false
    }
    return !methods.contains(String(decoding: first, as: UTF8.self))
  }

  private static func isContent(_ line: MappedText) -> Bool {
    !line.isEmpty && !line.starts(with: "#") && !line.starts(with: "//") && !line.starts(with: "@")
  }

  /// Whether a line is a comment, and not one that begins a block.
  private static func isComment(_ line: MappedText) -> Bool {
    line.starts(with: "//") || line.starts(with: "#") && !line.starts(with: "###")
  }

  /// What is found in a file, or in a document that may list operations as requests without a header.
  package static func content(of text: MappedText, inDocument: Bool = false) -> FileContent {
    var content = FileContent()
    var search = CredentialSearch(in: text)
    for (var request, name) in requests(in: text, &search) {
      if inDocument, !request.isWhole { request.isQueryOpen = true }
      content.add(request, name: name)
    }
    content.comments = TextLines(text).map(\.trimmed).filter(isComment)
    search.look(atRequestsIn: text, content.requests, variables(of: text))
    content.credentials = search.found
    return content
  }

  /// The requests of a text with their names.
  private static func requests(
    in text: MappedText, _ search: inout CredentialSearch
  ) -> [(request: Request, name: String?)] {
    let lines = Array(TextLines(text))
    let variables = variables(of: text)
    var found: [(request: Request, name: String?)] = []
    var title: MappedText?
    var block: [MappedText] = []
    func endBlock() {
      var reader = HTTPBlockReader(block, in: text, variables: variables)
      found += reader.requests().map { ($0, reader.name ?? title?.string) }
      if let script = reader.script { search.take(ShellFile.credentials(in: script)) }
    }
    for line in lines {
      guard line.starts(with: "###") else {
        block.append(line)
        continue
      }
      endBlock()
      block = []
      let rest = line[line.range.drop { line.storage[$0] == ASCII.hash }].trimmed
      title = rest.isEmpty ? nil : rest
    }
    endBlock()
    return found
  }

  /// What a file sets.
  private static func variables(of text: MappedText) -> Variables {
    Variables().adding(
      TextLines(text).compactMap { line in
        variable(line).map { Field(name: $0.name, value: $0.value) }
      })
  }

  /// The name and the value in `@name = value`.
  static func variable(_ line: MappedText) -> (name: MappedText, value: MappedText)? {
    let line = line.trimmed
    guard line.starts(with: "@"), let equals = line.bytes.firstIndex(of: ASCII.equals) else {
      return nil
    }
    let name = line[line.range.lowerBound + 1..<equals].trimmed
    guard !name.isEmpty, !name.bytes.contains(where: { $0 <= ASCII.space }) else { return nil }
    return (name, line[equals + 1..<line.range.upperBound].trimmed)
  }
}
