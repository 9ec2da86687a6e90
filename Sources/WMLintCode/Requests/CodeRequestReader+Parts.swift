import WMLintRequests
import WMLintText

extension CodeRequestReader {
  /// The request that the parts of one make; `nil` where what is there of a URL is the route of a server.
  func request(
    _ parts: CodeRequestParts, _ form: CallPattern, at place: Range<Int>, named name: Int,
    isHelper: Bool = false, isOpen: Bool = false
  ) -> Request? {
    guard let url = parts.url, parts.hasVariables || !isRoute(url, form, isHelper: isHelper) else {
      return nil
    }
    var request = Request()
    request.isPartlyKnown = true
    request.place = code.place(of: place)
    request.endpoint = Self.endpoint(parts.base, url.text)
    request.emptyValues = url.emptyValues
    request.method = parts.method
    request.keepsMethodCase = form.keepsCase && !isFetchOfPackage
    request.headers = parts.headers
    request.query = parts.query
    request.formProblems = parts.problems
    if !parts.unexpanded.isEmpty {
      request.substitution.unexpanded = parts.unexpanded
      request.substitution.expansion = code.language.filledInHelp
    }
    request.body = parts.isRewritten ? .unknown : parts.body ?? .unknown
    request.isBodyGuessed = parts.isBodyGuessed
    if let plain = parts.plainContent, !plain.maySetLater || !setsMediaTypes {
      request.impliedMediaType = ("text/plain", plain.place)
    }
    if let usual = Self.usualMethod(of: form, parts), !parts.hasMethod, !parts.isOpen, !isOpen,
      !url.isMade
    {
      request.impliedMethod = (usual, code.place(of: name..<name + 1))
      if parts.body == nil { request.body = .absent }
    }
    return request
  }

  /// The method that a call sends where it names none; `nil` where that depends on what a body
  /// turns out to be.
  private static func usualMethod(of form: CallPattern, _ parts: CodeRequestParts) -> String? {
    guard let other = form.methodOfBody, let body = parts.body else { return form.usualMethod }
    if case .unknown = body { return nil }
    return other
  }

  /// Whether a path is one that a server has, or a template, rather than one that is asked for.
  private func isRoute(
    _ url: StringEvaluator.Text, _ form: CallPattern, isHelper: Bool
  ) -> Bool {
    if names.isTest, url.text.bytes.first == ASCII.slash { return true }
    guard url.isTemplate else { return false }
    let text = url.text.string
    if form.fillsTemplates { return ["/:", "/*", "/<", "/("].contains(where: text.contains) }
    return isHelper || !text.hasPrefix("http") || text.contains("/:") || text.contains("/*")
  }

  /// The URL behind its base; in Apex the base may be the name of a credential.
  private static func endpoint(_ base: StringEvaluator.Text?, _ url: MappedText) -> MappedText {
    var joined = TextBuilder(in: url.map.source)
    if url.starts(with: "callout:"), let slash = url.bytes.firstIndex(of: ASCII.slash) {
      joined.append("{}".utf8, standingFor: url[url.range.lowerBound..<slash].place)
      joined.append(url[slash..<url.range.upperBound])
      return joined.text
    }
    guard let base, !url.starts(with: "http") else { return url }
    // Clients put one slash between the two, whichever of them has one.
    let slash = ASCII.slash
    joined.append(base.text.bytes.last == slash ? base.text.dropLast(1) : base.text)
    if url.bytes.first != slash { joined.append("/".utf8, standingFor: url.place) }
    joined.append(url)
    return joined.text
  }

  /// Whether the program says anywhere what contents are announced as.
  private var setsMediaTypes: Bool { uses[Array("ContentType".utf8)[...]] != nil }
}
