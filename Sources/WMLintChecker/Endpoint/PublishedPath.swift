import WMLintRequests
import WMLintSchema
import WMLintText

/// What the path and the method of a request are by the published API.
///
/// A class, because it is large and every rule of a path asks for it.
package final class PublishedPath {
  enum Verdict {
    /// The path is one of the API's, and so is the method, if it is known.
    case right
    /// The path does not have the method.
    case wrongMethod
    /// The operation was in the API once.
    case removed([RemovedOperation])
    /// There is no such path.
    case unknown
    /// It depends on the values of its placeholders.
    case open
  }

  let url: URLText
  let api: API
  let written: WrittenPath

  /// What was looked up: the written path after the start that its base holds.
  let segments: [PathTable.Written]

  /// The method; `nil` if it is not known.
  let method: MappedText?

  /// The method in upper case, written or implied.
  let methodName: String?
  let verdict: Verdict

  /// The path of the API that it is.
  let path: PathID?

  /// The segments whose case is not the API's, by their number in `segments`.
  let casing: [Int]

  /// The operation that it names; `nil` if path or method do not tell.
  private(set) lazy var operation: Operation? = {
    guard let path, case .right = verdict else { return nil }
    return methodName.flatMap { api.operation(path, $0) }
  }()

  /// The name of the schema that the path is read as; `nil` if it is not known.
  var readName: String? { path.flatMap { api.operation($0, "GET")?.answerName } }

  /// Whether an id is missing behind the slash at the end: with one the path has the method.
  private(set) lazy var isIDMissing: Bool = {
    guard case .wrongMethod = verdict, url.hasTrailingSlash, let methodName,
      case .current(let longer, _) = api.paths.match(segments + [.id])
    else { return false }
    return api.paths.methods(longer).contains(methodName)
  }()

  /// Whether a text is a method, and no placeholder or something else that is longer than any (IANA,
  /// "HTTP Method Registry").
  private static func isMethod(_ text: MappedText) -> Bool {
    text.range.count <= 20 && (text.string.allSatisfy(\.isLetter) || Placeholder.name(text) == nil)
  }

  /// Judges a path that was looked up; with `isKept` it is not reported.
  init(
    _ url: URLText, _ written: WrittenPath, _ segments: [PathTable.Written],
    _ match: PathTable.Match, _ request: Request, _ api: API, isKept: Bool
  ) {
    self.url = url
    self.api = api
    self.written = written
    self.segments = segments
    let method = request.method ?? url.method
    let isKnown = (method.map(Self.isMethod) ?? true) && !request.overridesMethod
    self.method = isKnown ? method : nil
    let name = method == nil && isKnown ? request.impliedMethod?.name : self.method?.string
    methodName = name?.uppercased()
    // What all paths that fit agree on is that they are there.
    let isStretched: Bool
    if case .unknown = match { isStretched = false } else { isStretched = written.mayHoldMore }
    if case .current(let path, let casing) = match, !isStretched {
      self.path = path
      self.casing = casing
    } else {
      path = nil
      casing = []
    }
    // A program may put more parts together than the reader sees.
    let isBegun = request.isPartlyKnown && api.paths.isBeginning(segments)
    let verdict = Self.verdict(match, methodName, segments, api.paths)
    if case .unknown = verdict, isBegun {
      self.verdict = .open
    } else {
      self.verdict = isKept || isStretched ? .open : verdict
    }
  }

  private static func verdict(
    _ match: PathTable.Match, _ method: String?, _ segments: [PathTable.Written],
    _ paths: PathTable
  ) -> Verdict {
    let isOpen = isMixed(segments)
    switch match {
    case .current(let path, _):
      // A browser asks with OPTIONS before it sends to another host; HEAD asks as GET does.
      guard let method, !["HEAD", "OPTIONS"].contains(method),
        !paths.methods(path).contains(method)
      else { return .right }
      // A value in place of a placeholder may make it another path.
      let others = paths.possible(segments)
      if isOpen || others.contains(where: { paths.methods($0).contains(method) }) {
        return .open
      }
      let removed = paths.removedMethods(path).filter { $0.method == method }
      return removed.isEmpty ? .wrongMethod : .removed(removed)
    case .removed(let operations):
      if isOpen { return .open }
      let own = operations.filter { $0.method == method }
      return .removed(own.isEmpty ? operations : own)
    case .possible: return .open
    case .unknown: return isOpen || paths.mayHold(segments) ? .open : .unknown
    }
  }

  /// Whether a text with a placeholder in it, which may become anything, is among the segments.
  static func isMixed(_ segments: [PathTable.Written]) -> Bool {
    segments.contains { if case .mixed = $0 { true } else { false } }
  }

  /// Whether the path is not reported, because a part of it may be anything.
  package var isOpen: Bool {
    if case .open = verdict { true } else { false }
  }

  /// The operation, or one of which nothing is known but what was written.
  var anyOperation: Operation {
    operation
      ?? Operation(methodName ?? "", url.path.string, bodyName: "", isBodyRequired: false)
  }

  /// Whether the request is not a recording, or was answered with a status for unknown paths. What
  /// Genesys' own web application sends is not all published.
  func isDoubted(by request: Request) -> Bool {
    guard let response = request.response else { return true }
    return [0, 404, 405].contains(response.status) && !request.isOfWebApplication
  }

  /// Where a segment is, by its number in `segments`; `nil` for what a base holds.
  func place(_ segment: Int) -> SourceRange? {
    range(segment).map(url.text.map.range)
  }

  /// The bytes of a segment in the text of the URL.
  func range(_ segment: Int) -> Range<Int>? {
    let index = segment - (segments.count - written.segments.count)
    return written.ranges.indices.contains(index) ? written.ranges[index] : nil
  }
}
