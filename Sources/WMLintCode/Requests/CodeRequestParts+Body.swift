import WMLintJSON
import WMLintRequests
import WMLintText

extension CodeRequestParts {
  mutating func takeBody(_ value: Range<Int>, _ use: ArgumentRole.ObjectUse) {
    if Self.isTrue(value, in: code) { return }
    // `{ mode: 'raw', raw: '…' }` of Postman's scripts.
    if code.language.dialect == .javaScript, let members = CodeMembers.of(value, in: code, names),
      members.all.contains(where: { key($0.key) == "mode" })
    {
      let raw = members.all.first { key($0.key) == "raw" }
      return raw.map { takeBody($0.value, .unknown) } ?? (body = .unknown)
    }
    if body != nil {
      body = .unknown
      return
    }
    if let place = CodeForm.place(value, in: code, names) {
      takeForm(at: place)
      if case .json = use { mayBecomeJSON = CodeForm.mayBecomeJSON(value, in: code, names) }
      return
    }
    takeMediaType(of: value)
    let found = CodeBody.of(value, in: code, names)
    switch (found, use) {
    case (.object(let document, let place), .neverEncoded):
      problems.append(
        FormProblem(kind: .notEncoded(object: place), name: "body", place: place.place, pointer: "")
      )
      body = .json(document)
    case (.object(let document, _), .json): body = .json(document)
    case (.object(let document, _), .unknown) where encodesOptions: body = .json(document)
    case (.object(let document, _), .jsonUnlessOptions):
      isBodyGuessed = true
      body = Self.holdsOptions(document) ? .unknown : .json(document)
    case (.object, .form) where !isFilledLater(value):
      body = .form(code.place(of: value))
      formValue = value
    case (.object, .unknown): body = .unknown
    case (.object, .form), (.unknown, .form):
      let place = CodeForm.hash(value, in: code, names)
      body = place.map { .form($0) } ?? .unknown
      formValue = place == nil ? nil : value
    case (.unknown, _): body = .unknown
    // A body encoded twice is a JSON string.
    case (.encoded, .json) where code.language.encodesTexts: body = .unknown
    case (.encoded(let document), _): body = .json(document)
    case (.text(let text), _): body = .text { text }
    case (.absent, _): break
    }
  }

  /// Whether a value says that something is done: `json: true`.
  static func isTrue(_ value: Range<Int>, in code: Code) -> Bool {
    value.count == 1 && ["true", "True"].contains { code.isWord(value.lowerBound, $0) }
  }

  /// Whether a value is a variable that statements fill before it is sent.
  private func isFilledLater(_ value: Range<Int>) -> Bool {
    let core = CodeExpression.core(of: value, in: code)
    return core.count == 1 && code.isName(core.lowerBound)
      && names.object(of: core.lowerBound) == nil
  }

  /// Leaves open what becomes of the body, where it was taken for a form.
  mutating func doubtForm() {
    if case .form = body, !isFormCertain || mayBecomeJSON && (mayHaveHeaders || saysJSON) {
      body = .unknown
    }
  }

  /// Whether a header says that the body is JSON.
  private var saysJSON: Bool {
    headers.contains { field in
      field.name.isWord("content-type") && field.value?.string.contains("json") ?? true
    }
  }

  mutating func takeForm(at place: SourceRange) {
    body = isSentAsGiven && body == nil ? .form(place) : .unknown
    isFormCertain = isSentAsGiven
  }

  /// Takes the argument in the place of a body for the query, if the method sends no body.
  mutating func takeFormAsQuery() {
    guard case .form = body, let formValue else {
      isQueryOpen = isQueryOpen || body != nil
      return
    }
    body = .absent
    takeQuery(formValue)
  }

  /// Takes the media type of a C# content object.
  private mutating func takeMediaType(of value: Range<Int>) {
    guard isSentAsGiven else { return }
    switch CodeMediaType(of: value, in: code, names) {
    case .named(let text): headers.append(Field(name: Self.contentType(at: text), value: text))
    case .plain(let place, let maySetLater): plainContent = (place, maySetLater)
    case nil: break
    }
  }

  /// Takes an object where a function may have the body or options.
  mutating func takeBodyOrOptions(_ value: Range<Int>) {
    let mayBeBody = body == nil || isBodyGuessed
    guard mayBeBody, CodeBody.isObject(value, in: code, names), !isNamedForOptions(value) else {
      return takeOptions(value)
    }
    guard let members = CodeMembers.of(value, in: code, names)?.all else {
      return takeGuessedBody(value)
    }
    let keys = members.compactMap { $0.keyText(in: code)?.string }
    if keys.contains(where: Self.isHeader) {
      takeHeaders(value)
    } else if keys.contains(where: OptionNames.contains) {
      takeOptions(value)
    } else {
      takeGuessedBody(value)
    }
  }

  private mutating func takeGuessedBody(_ value: Range<Int>) {
    isBodyGuessed = true
    // Of two objects either may be the body.
    takeBody(value, .json)
  }

  /// Whether a key is the name of a header: the API has no key with a hyphen.
  private static func isHeader(_ key: String) -> Bool {
    key.contains("-") || ["accept", "authorization"].contains(key.lowercased())
  }

  /// Whether a value is a variable that is called after options.
  private func isNamedForOptions(_ value: Range<Int>) -> Bool {
    guard value.count == 1, let name = value.first, code.isName(name) else { return false }
    return NameWords.of(code.word(name)).contains { ["options", "opts", "headers"].contains($0) }
  }

  /// Whether an object has what shows a request, rather than what it sends.
  private static func holdsOptions(_ document: Document) -> Bool {
    guard let root = document.root, document.kind(root) == .object else { return true }
    return document.members(of: root).contains { key, _ in
      let name = document.text(key)
      return isHeader(name) || OptionNames.contains(name)
    }
  }
}
