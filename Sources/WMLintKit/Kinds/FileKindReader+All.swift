import WMLintCode
import WMLintRequests
import WMLintShell

extension FileKindReader {
  /// Every form there is, in the order in which a file is asked whether it is one.
  package static let all: [FileKindReader] =
    forms + Language.all.map { FileKindReader($0.nameEndings, $0.language) } + [lines]

  /// The form that is read line by line.
  static let lines = FileKindReader(
    kind: .lines, nameEndings: [".jsonl", ".ndjson"], reading: .lines)

  private static let forms: [FileKindReader] = [
    FileKindReader(
      kind: .har, nameEndings: [".har"],
      reading: .json(isOne: HARFile.isOne, content: HARFile.content)),
    FileKindReader(
      kind: .postman, nameEndings: [".postman_collection.json"],
      reading: .json(isOne: PostmanFile.isOne, content: PostmanFile.content)),
    FileKindReader(
      kind: .dataAction, nameEndings: [],
      reading: .json(isOne: DataActionFile.isOne, content: DataActionFile.content)),
    FileKindReader(
      kind: .dataAction, nameEndings: [".tf.json"],
      reading: .json(isOne: TerraformJSONFile.isOne, content: TerraformJSONFile.content)),
    FileKindReader(
      kind: .n8n, nameEndings: [],
      reading: .json(isOne: N8NFile.isOne, content: N8NWorkflow.content)),
    FileKindReader(
      kind: .request, nameEndings: [],
      reading: .json(isOne: RequestFile.isOne, content: RequestFile.content)),
    FileKindReader(
      kind: .http, nameEndings: [".http", ".rest"],
      reading: .text(isOne: HTTPFile.isOne, content: { text, _ in HTTPFile.content(of: text) })),
    FileKindReader(
      kind: .shell, nameEndings: [".sh", ".bash", ".zsh"],
      reading: .text(isOne: ShellFile.isOne, content: { ShellFile.content(of: $0, beside: $1) })),
    FileKindReader(
      kind: .shell, nameEndings: MarkdownFile.nameEndings,
      reading: .text(isOne: { _ in false }, content: { MarkdownFile.content(of: $0, beside: $1) })),
    FileKindReader(
      kind: .dataAction, nameEndings: [".tf", ".tftpl"],
      reading: .text(
        isOne: TerraformFile.isOne, content: { TerraformFile.content(of: $0, beside: $1) })),
  ]

  private init(_ nameEndings: [String], _ language: @escaping @Sendable () -> Language) {
    self.init(kind: .code, nameEndings: nameEndings, reading: .program(language))
  }
}
