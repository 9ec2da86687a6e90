import WMLintCode
import WMLintJSON
import WMLintRequests
import WMLintShell
import WMLintText

/// What a file is: decided by its content first, then by its name, unless somebody said it.
enum Recognition: Sendable {
  /// A kind of file that holds requests, as its reader has read it.
  case file(FileKind, FileContent)
  /// None; so it is the body of a request, if it is anything.
  case body(Document)

  /// Decides, and reads.
  static func of(
    _ source: Source, as kind: FileKind?, beside companions: CompanionFiles
  ) -> Recognition {
    let text = MappedText(source)
    let forms = kind.map { kind in FileKindReader.all.filter { $0.kind == kind } }
    return of(
      text, named: source.name, among: forms ?? FileKindReader.all, isGiven: forms != nil,
      companions)
  }

  private static func of(
    _ text: MappedText, named name: String, among forms: [FileKindReader], isGiven: Bool,
    _ companions: CompanionFiles
  ) -> Recognition {
    func recognised(_ form: FileKindReader, _ document: Document) -> Recognition {
      .file(form.kind, form.content(of: text, document, named: name, beside: companions))
    }
    // A template of Terraform may be one of anything. What its directives leave is not known before it
    // is filled in, and neither is what a shell reads of it.
    let isTemplate = !isGiven && name.lowercased().hasSuffix(".tftpl")
    if isTemplate, WordSearch("%{").finds(in: text) { return .file(.dataAction, FileContent()) }
    let forms = isTemplate ? forms.filter { $0.kind != .shell } : forms
    let named = forms.first { $0.isNamed(name.utf8.span) }
    // Only where JSON is read a byte order mark matters.
    let plain = text.withoutByteOrderMark
    let isJSON = beginsLikeJSON(plain)
    let isProse = named?.isOfDocuments ?? false
    let shown = isJSON || isProse ? nil : forms.first { $0.isOne(plain) }
    let written = shown ?? named.flatMap { $0.isText ? $0 : nil }
    if let written, !isJSON {
      let content = written.content(of: plain, Document(), named: name, beside: companions)
      return .file(written.kind, content)
    }
    let document = Document(text, mode: .template)
    let form =
      forms.first { $0.isOne(document) } ?? (isTemplate ? nil : written ?? named)
      ?? (isGiven ? forms.first : nil)
    return form.map { recognised($0, document) } ?? .body(document)
  }

  /// Whether a file is written as a text rather than as JSON.
  static func isText(_ source: Source, as kind: FileKind?) -> Bool {
    let text = MappedText(source).withoutByteOrderMark
    if beginsLikeJSON(text) { return false }
    return FileKindReader.all.contains { form in
      if let kind { return form.kind == kind && form.isText }
      return form.isOne(text) || form.isText && form.isNamed(source.name.utf8.span)
    }
  }

  /// Whether a file that nobody named can hold anything of ours: it has the word of every path, or
  /// that of a bare body, and no byte that only binary files have. Much cheaper than reading it.
  static func isWorthReading(_ source: Source) -> Bool {
    let text = MappedText(source)
    if source.isBinary { return false }
    if FileKindReader.kind(named: source.name.utf8.span) == .code {
      return CodeFile.mayHoldRequests(text)
    }
    return FileKindReader.mayHoldPath(text) || BareBody.word.finds(in: text)
      || ShellFile.mayNameConfig(text)
  }

  private static func beginsLikeJSON(_ text: MappedText) -> Bool {
    let first = text.bytes.first { $0 > ASCII.space }
    return first == ASCII.openBrace || first == ASCII.openBracket
  }
}
