import WMLintDiagnostics
import WMLintRequests
import WMLintSchema
import WMLintText

extension PublishedPath {
  /// The API by its month: `the API of October 2026`.
  var apiName: String { api.name }

  /// The paths that were probably meant, the nearest first.
  func nearest(atMost count: Int) -> [NearPath] {
    api.nearest(to: written.segments, method: methodName, limit: count)
  }

  /// What is wrong with the path, and what was probably meant.
  var unknownFinding: Finding {
    if let finding = unbegunQuery { return finding }
    let near = nearest(atMost: 3)
    let help = near.isEmpty ? nil : "nearest: " + near.map { line(of: $0) }.joined(separator: ", ")
    if let medium = mediumFinding(near) { return medium }
    if endsEarly(near) {
      return Finding(
        "\(url.path.string.quoted) alone is not a path of \(apiName): more must follow",
        help: api.help(help), at: url.path.place)
    }
    guard let first = near.first, first.differences.count == 1, !losesWord(first),
      !near.dropFirst().contains(where: first.isAsNear),
      let change = first.differences.first, let (message, place) = words(change)
    else {
      return Finding(
        "\(apiName) has no such path", help: api.help(help), at: placeOfAll(near))
    }
    return Finding(
      message, in: api, help: "the path is \(line(of: first))", at: place,
      fix: isUpdate(first) ? nil : fix(change))
  }

  /// A path that is right up to a sign that parts parameters, before which no query has begun.
  var unbegunQuery: Finding? {
    guard url.query == nil, let last = written.ranges.last,
      let mark = url.text.storage[last].firstIndex(of: ASCII.ampersand),
      case .literal(let text)? = segments.last
    else { return nil }
    var right = Array(segments.dropLast())
    right.append(.literal(String(text.prefix { $0 != "&" })))
    let name = text.drop { $0 != "&" }.dropFirst().prefix { $0 != "=" }
    guard case .current(let path, _) = api.paths.match(right), takesQuery(String(name), at: path)
    else { return nil }
    let place = url.text[mark..<mark + 1]
    return Finding(
      "a query begins with '?', not with '&'", help: "write ? here", at: place.place,
      fix: Fix("write ?", isSafe: true, replacing: [(place, "?")]))
  }

  /// Whether an operation of a path has a parameter of the query by a name: an id may have the sign too.
  private func takesQuery(_ name: String, at path: PathID) -> Bool {
    let methods = methodName.map { [$0] } ?? api.paths.methods(path)
    return methods.contains { method in
      api.operation(path, method)?.parameters.contains { $0.place == .query && $0.name == name }
        ?? false
    }
  }

  /// Where the change is in which the likeliest paths agree, or all of the path.
  private func placeOfAll(_ near: [NearPath]) -> SourceRange {
    let likely = near.prefix { near[0].isAsNear(as: $0) }
    let places = likely.map { near in
      near.differences.count == 1 ? words(near.differences[0])?.place : nil
    }
    guard let first = places.first ?? nil, places.allSatisfy({ $0 == first }) else {
      return url.path.place
    }
    return first
  }

  /// Whether several paths go on from where the written one ends, and none is the nearest.
  private func endsEarly(_ near: [NearPath]) -> Bool {
    guard near.count > 1, near[0].isAsNear(as: near[1]) else { return false }
    return near.prefix(2).allSatisfy { path in
      guard path.differences.count == 1, case .missing(_, let index) = path.differences[0] else {
        return false
      }
      return index == written.segments.count
    }
  }

  /// Which methods a path has, and the nearest path that has the one that was sent.
  func otherWays(with method: String) -> String? {
    let methods = path.map { "it has \(api.paths.methods($0).joined(separator: ", "))" }
    let elsewhere = neighbour(with: method).map { other in
      path == nil ? "nearest: \(method) \(other)" : "nearest with \(method): \(other)"
    }
    let ways = [methods, elsewhere].compactMap { $0 }
    return ways.isEmpty ? nil : ways.joined(separator: "; ")
  }

  /// The message about a word for a medium that paths name differently.
  private func mediumFinding(_ near: [NearPath]) -> Finding? {
    guard let start = written.segments.firstIndex(of: .literal("conversations")),
      case .literal(let text)? = written.segments.dropFirst(start + 1).first,
      near.first?.differences.contains(where: { isAbout($0, start + 1) }) ?? true,
      let word = MediaWord.of(text), word.published != text, let place = place(start + 1),
      !api.paths.isBeginning(Array(written.segments[...(start + 1)]))
    else { return nil }
    let served = word.published.map { "\(word.phrase) is under '\($0)'" }
    let nearest = near.map { line(of: $0) }.joined(separator: ", ")
    let meant = word.published.flatMap { path(withMedium: $0, at: start + 1) }
    return Finding(
      "\(apiName) has no \(text.quoted)" + (served.map { ": " + $0 } ?? ""),
      help: api.help(
        meant.map { "the path is \($0)" } ?? (near.isEmpty ? nil : "nearest: " + nearest)),
      at: place)
  }

  /// The path with the API's word for a medium, if there is one that has the method.
  private func path(withMedium word: String, at segment: Int) -> String? {
    var segments = written.segments
    segments[segment] = .literal(word)
    guard case .current(let path, _) = api.paths.match(segments),
      methodName.map(api.paths.methods(path).contains) ?? true
    else { return nil }
    return (methodName.map { $0 + " " } ?? "") + api.paths.text(path)
  }

  /// The path that has a method: with a word spelled right, with one segment less, with an id more, or
  /// otherwise the nearest.
  func neighbour(with method: String) -> String? {
    let reads = reads(segments, method)
    let near = api.nearest(
      to: segments, method: method, besides: path, wasRight: path == nil, limit: 12
    ).filter { $0.takesMethod && !(reads && Self.losesLast(of: segments, $0)) }
    if let first = near.first, first.differences.allSatisfy(\.isMisspelling) {
      return api.paths.text(first.path)
    }
    let shorter = reads ? [] : [Array(segments.dropLast())]
    for other in shorter + [segments + [.id]] {
      if case .current(let path, _) = api.paths.match(other),
        api.paths.methods(path).contains(method)
      {
        return api.paths.text(path)
      }
    }
    guard let first = near.first else { return nil }
    let likely = near.prefix(2).filter(first.isAsNear).map { api.paths.text($0.path) }
    return likely.joined(separator: " or ")
  }

  /// Whether a change is one of a segment.
  private func isAbout(_ change: NearPath.Difference, _ segment: Int) -> Bool {
    switch change {
    case .surplus(segment), .misspelt(segment, _), .otherWord(segment, _), .wordForID(segment, _),
      .idForWord(segment, _):
      true
    default: false
    }
  }

  /// A path as a request line where its method is known.
  func line(of near: NearPath) -> String {
    let text = api.paths.text(near.path)
    if losesReading(near) {
      return api.paths.methods(near.path).contains("GET") ? "GET " + text : text
    }
    return methodName.map { near.takesMethod ? "\($0) \(text)" : text } ?? text
  }

  /// Whether a path updates a participant, which the body decides too.
  private func isUpdate(_ near: NearPath) -> Bool {
    let text = api.paths.text(near.path)
    return Contract.participantUpdates.operations.contains { $0.path.text == text }
  }

  /// The message about one change, if it is probably all that is wrong.
  private func words(_ change: NearPath.Difference) -> (message: String, place: SourceRange)? {
    switch change {
    case .missing(let word, let index):
      let name = word.first == "{" ? "the \(word.dropFirst().dropLast())" : word.quoted
      return (place(index) ?? end).map { ("\(name) is missing here", $0) }
    case .surplus(let index):
      return place(index).map { ("the path has one segment too many here", $0) }
    case .misspelt(let index, let word):
      return place(index).map { ("\(text(index).quoted) must be \(word.quoted)", $0) }
    case .wordForID(let index, let name):
      return place(index).map { ("\(text(index).quoted) is where the \(name) belongs", $0) }
    case .noValue(let index, let values):
      return place(index).map { ("\(text(index).quoted) is not one of \(values.listed)", $0) }
    case .missingBeginning:
      return place(0).map { ("'/api/v2' is missing before \(text(0).quoted)", $0) }
    case .wrongBeginning:
      return place(0).map { ("\(("/" + text(0)).quoted) must be '/api/v2'", $0) }
    case .surplusBeginning(let surplus):
      let names = surplus.map(text)
      return names.contains("api")
        ? ("'/api/v2' is here twice", url.path.place)
        : place(surplus.lowerBound).map {
          ("\(("/" + names.joined(separator: "/")).quoted) does not belong before '/api/v2'", $0)
        }
    case .otherWord, .idForWord: return nil
    }
  }

  /// The edits that make a change, if the text is in the file.
  private func fix(_ change: NearPath.Difference) -> Fix? {
    let (index, word): (Int, String)
    switch change {
    case .misspelt(let segment, let meant): (index, word) = (segment, meant)
    case .wrongBeginning: (index, word) = (0, "api/v2")
    default: return nil
    }
    guard written.ranges.indices.contains(index), url.text.map.source == .main else { return nil }
    return Fix("write \(word)", isSafe: false, replacing: [(url.text[written.ranges[index]], word)])
  }

  private var end: SourceRange? { written.ranges.indices.last.flatMap(place) }

  private func text(_ segment: Int) -> String {
    written.ranges.indices.contains(segment) ? url.text[written.ranges[segment]].string : ""
  }
}
