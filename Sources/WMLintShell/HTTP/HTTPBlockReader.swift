import WMLintRequests
import WMLintText

/// Reads the lines between two `###` of a file of requests.
struct HTTPBlockReader {
  private let text: MappedText
  private let variables: Variables
  private var lines: ArraySlice<MappedText>

  /// The call of curl that the block is; `nil` if it is written as it is sent.
  private(set) var script: MappedText?

  /// The name that a comment gives the request.
  private(set) var name: String?

  init(_ lines: [MappedText], in text: MappedText, variables: Variables) {
    self.text = text
    self.variables = variables
    self.lines = lines[...]
  }

  /// The request of the block; several only where it is a call of curl.
  mutating func requests() -> [Request] {
    skipPreamble()
    // What is behind the first line of a response is that response.
    lines = lines.prefix { !Self.beginsResponse($0) }
    guard let first = lines.first else { return [] }
    if first.trimmed.starts(with: "curl ") {
      let end = lines.last?.range.upperBound ?? first.range.upperBound
      let script = text[first.range.lowerBound..<end]
      self.script = script
      return ShellFile.requests(in: script)
    }
    var request = Request()
    request.substitution.variables = variables
    readRequestLine(&request)
    readHeaders(&request)
    // Without a header, that of the token too, it is what somebody has noted of one.
    request.isWhole = !request.headers.isEmpty
    addHost(to: &request)
    let last = lines.last { !$0.trimmed.isEmpty } ?? first
    request.place = first.place.joined(with: last.place)
    var body = HTTPBodyReader(lines, in: text, variables: variables)
    request.body = body.body()
    return [request]
  }

  /// Goes to the request line: past comments, variables and scripts that run before.
  private mutating func skipPreamble() {
    while let line = lines.first?.trimmed {
      if line.isEmpty || HTTPFile.variable(line) != nil || isImport(line) {
        lines.removeFirst()
      } else if skipComment(line) {
        continue
      } else if line.starts(with: "<") || HTTPScript.isBlock(line) {
        HTTPScript.skip(&lines)
      } else {
        return
      }
    }
  }

  /// Whether a line is the first of a response: `HTTP/1.1 200 OK` (RFC 9112, section 4).
  private static func beginsResponse(_ line: MappedText) -> Bool {
    guard line.starts(with: "HTTP/") else { return false }
    let status = line.bytes.drop { $0 != ASCII.space }.drop { $0 == ASCII.space }
    return status.prefix(while: ASCII.isDigit).count == 3
  }

  private func isImport(_ line: MappedText) -> Bool {
    line.starts(with: "import ") || line.starts(with: "run ")
  }

  /// Goes past a comment, if the line is one, and takes the name in `# @name name`.
  private mutating func skipComment(_ line: MappedText) -> Bool {
    guard line.starts(with: "#") || line.starts(with: "//") else { return false }
    lines.removeFirst()
    let words = line.string.drop { $0 == "#" || $0 == "/" }
      .split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "=" })
    if words.first == "@name", words.count > 1 { name = String(words[1]) }
    return true
  }

  /// Takes `METHOD url`, or a URL alone, and the lines that go on with it.
  private mutating func readRequestLine(_ request: inout Request) {
    guard let first = lines.popFirst()?.trimmed else { return }
    var pieces = [first]
    while let line = lines.first, let part = continued(line) {
      lines.removeFirst()
      if !part.isEmpty { pieces.append(part) }
    }
    let whole = MappedText.joined(pieces, encoding: .line) ?? first
    let method = whole[whole.range.prefix { whole.storage[$0] > ASCII.space }]
    let isNamed =
      method.range.count < whole.range.count
      && method.bytes.allSatisfy(ASCII.isLetter)
    if isNamed { request.method = method }
    let target = isNamed ? whole.dropFirst(method.range.count).trimmed : whole
    let url = Self.withoutVersion(target)
    request.endpoint = variables.substituted(inURL: url)
    request.pathParameters = variables.ids(inURL: url)
    if !isNamed { request.impliedMethod = ("GET", url.place) }
  }

  /// The URL without `HTTP/1.1` behind it (RFC 9112, section 3).
  private static func withoutVersion(_ target: MappedText) -> MappedText {
    guard let space = target.bytes.lastIndex(where: { $0 <= ASCII.space }),
      target.storage[(space + 1)..<target.range.upperBound].starts(with: "HTTP/".utf8)
    else { return target }
    return target[target.range.lowerBound..<space].trimmed
  }

  /// The part of the URL on a line that goes on with it; empty for a comment between such lines.
  private func continued(_ line: MappedText) -> MappedText? {
    let part = line.trimmed
    guard !part.isEmpty, !HTTPBodyReader.begins(with: part) else { return nil }
    let isIndented = line.bytes.first.map { $0 <= ASCII.space } ?? false
    return isIndented || part.starts(with: "?") || part.starts(with: "&") ? part : nil
  }

  private mutating func readHeaders(_ request: inout Request) {
    while let line = lines.popFirst() {
      let content = line.trimmed
      if content.isEmpty { break }
      if HTTPBodyReader.begins(with: content) {
        // The line is the first of the body.
        lines = [line] + lines
        request.formProblems.append(missingBlank(before: line))
        break
      }
      if content.starts(with: "#") || content.starts(with: "//") { continue }
      guard let colon = content.bytes.firstIndex(of: ASCII.colon) else { continue }
      var pieces = [content[colon + 1..<content.range.upperBound].trimmed]
      while let next = lines.first, let blank = next.bytes.first,
        blank == ASCII.space || blank == ASCII.tab,
        !next.trimmed.isEmpty, !HTTPBodyReader.begins(with: next.trimmed)
      {
        pieces.append(next.trimmed)
        lines.removeFirst()
      }
      request.headers.append(
        Field(
          name: content[content.range.lowerBound..<colon],
          value: MappedText.joined(pieces, encoding: .line).map(variables.substituted(in:))))
    }
  }

  /// The mistake of a body right under the headers, with the line break that is missing.
  private func missingBlank(before line: MappedText) -> FormProblem {
    let start = line.range.lowerBound
    let isWindows = start > 1 && text.storage[start - 2] == ASCII.carriageReturn
    return FormProblem(
      kind: .missingBlankLine(
        before: text[start..<start], lineBreak: isWindows ? "\r\n" : "\n"),
      name: "body", place: line.trimmed.place, pointer: "")
  }

  /// Puts the host of the header before a URL that is only a path (RFC 9112, section 3.3).
  private func addHost(to request: inout Request) {
    let host = request.headers.first { $0.name.string.lowercased() == "host" }?.value
    guard let host, let path = request.endpoint, path.starts(with: "/"), !host.isEmpty else {
      return
    }
    var url = TextBuilder(in: path.map.source)
    url.append("https://".utf8, standingFor: host.place)
    url.append(host, at: path[path.range.prefix(0)].place)
    url.append(path)
    request.endpoint = url.text
  }
}
