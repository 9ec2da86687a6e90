extension ContainerForm {
  /// Every form there is, in the order in which a file is asked whether it is one.
  package static let all: [ContainerForm] =
    containers + Language.all.map { ContainerForm($0.nameEndings, $0.language) } + [lines]

  /// The form that is read line by line.
  static let lines = ContainerForm(
    container: .lines, nameEndings: [".jsonl", ".ndjson"], reading: .lines)

  private static let containers: [ContainerForm] = [
    ContainerForm(
      container: .har, nameEndings: [".har"],
      reading: .json(isOne: HARFile.isOne, content: HARFile.content)),
    ContainerForm(
      container: .postman, nameEndings: [".postman_collection.json"],
      reading: .json(isOne: PostmanFile.isOne, content: PostmanFile.content)),
    ContainerForm(
      container: .dataAction, nameEndings: [],
      reading: .json(isOne: DataActionFile.isOne, content: DataActionFile.content)),
    ContainerForm(
      container: .request, nameEndings: [],
      reading: .json(isOne: RequestFile.isOne, content: RequestFile.content)),
    ContainerForm(
      container: .http, nameEndings: [".http", ".rest"],
      reading: .text(isOne: HTTPFile.isOne, content: HTTPFile.content)),
    ContainerForm(
      container: .shell, nameEndings: [".sh", ".bash", ".zsh"],
      reading: .text(isOne: ShellFile.isOne, content: ShellFile.content)),
    ContainerForm(
      container: .shell, nameEndings: [".md", ".markdown"],
      reading: .text(isOne: { _ in false }, content: MarkdownFile.content)),
    ContainerForm(
      container: .dataAction, nameEndings: [".tf"],
      reading: .text(isOne: TerraformFile.isOne, content: TerraformFile.content)),
  ]

  /// The form of a program, which nothing but its name tells.
  private init(_ nameEndings: [String], _ language: @escaping @Sendable () -> Language) {
    self.init(
      container: .code, nameEndings: nameEndings,
      reading: .text(
        isOne: { _ in false }, content: { CodeFile.content(of: $0, in: language()) }))
  }
}
