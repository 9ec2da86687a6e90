package import WMLintJSON
package import WMLintText

/// What a file is: decided by its content first, then by its name, unless somebody said it.
package enum Recognition: Sendable {
  /// A container, as its reader has read it.
  case container(Container, FileContent)
  /// None; so it is the body of a request, if it is anything.
  case body(Document)

  /// Decides, and reads.
  package static func of(_ source: Source, as container: Container?) -> Recognition {
    let text = LiteralText(source)
    let forms = container.map { kind in ContainerForm.all.filter { $0.container == kind } }
    return of(text, named: source.name, among: forms ?? ContainerForm.all, isSaid: forms != nil)
  }

  private static func of(
    _ text: LiteralText, named name: String, among forms: [ContainerForm], isSaid: Bool
  ) -> Recognition {
    func recognised(_ form: ContainerForm, _ document: Document) -> Recognition {
      .container(form.container, form.content(of: text, document))
    }
    let named = forms.first { $0.isNamed(name.utf8.span) }
    let isJSON = beginsLikeJSON(text)
    let shown = isJSON ? nil : forms.first { $0.isOne(text) }
    let written = shown ?? named.flatMap { $0.isText ? $0 : nil }
    if let written, !isJSON { return recognised(written, Document()) }
    let document = Document(text, mode: .template)
    let form =
      forms.first { $0.isOne(document) } ?? written ?? named ?? (isSaid ? forms.first : nil)
    return form.map { recognised($0, document) } ?? .body(document)
  }

  /// Whether a file that nobody named can hold anything of ours: it has the word of every path, or
  /// that of a bare body, and no byte that only binary files have. Much cheaper than reading it.
  package static func isWorthReading(_ source: Source) -> Bool {
    let text = LiteralText(source)
    if text.bytes.prefix(1_024).contains(0) { return false }
    let code = ContainerForm.all.first {
      $0.container == .code && $0.isNamed(source.name.utf8.span)
    }
    if let code { return code.word.finds(in: text) }
    return ContainerForm.pathWord.finds(in: text) || BareBody.word.finds(in: text)
  }

  private static func beginsLikeJSON(_ text: LiteralText) -> Bool {
    let first = text.bytes.first { $0 > 0x20 }
    return first == 0x7B || first == 0x5B
  }
}
