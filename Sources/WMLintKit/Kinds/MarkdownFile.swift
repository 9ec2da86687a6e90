import WMLintCode
import WMLintRequests
import WMLintShell
import WMLintText

/// Reads the requests in the code blocks of a Markdown document.
enum MarkdownFile {
  /// The endings of names of such documents.
  static let nameEndings = [".md", ".markdown", ".mdx"]

  private static let shells: Set<String> = [
    "bash", "console", "curl", "ksh", "sh", "shell", "shell-session", "shellsession", "terminal",
    "zsh",
  ]

  /// The languages of blocks that are not called as their files end.
  private static let endings = [
    "javascript": ".js", "node": ".js", "typescript": ".ts", "python": ".py", "python3": ".py",
    "csharp": ".cs", "c#": ".cs", "kotlin": ".kt", "golang": ".go", "ruby": ".rb",
    "powershell": ".ps1", "pwsh": ".ps1",
  ]

  private static let terraform: Set<String> = ["hcl", "terraform", "tf"]

  /// What is found in a document.
  static func content(
    of text: MappedText, beside companions: CompanionFiles = CompanionFiles()
  ) -> FileContent {
    var content = FileContent()
    var reader = MarkdownReader(text)
    while let block = reader.next() {
      let language = block.language
      if shells.contains(language) || language.isEmpty && isPasted(block.text) {
        content.add(ShellFile.content(of: block.text, beside: companions))
      } else if language == "http" || language == "rest" {
        content.add(HTTPFile.content(of: block.text, inDocument: true))
      } else if language == "json", beginsWithRequestLine(block.text) {
        content.add(HTTPFile.content(of: withBlankLine(block.text), inDocument: true))
      } else if terraform.contains(language) {
        content.add(
          TerraformFile.content(of: block.text, beside: companions, inDocument: true))
      } else if let ending = endings[language] ?? (language.isEmpty ? nil : "." + language),
        let language = Language.all.first(where: { $0.nameEndings.contains(ending) })
      {
        content.add(CodeFile.content(of: block.text, in: language.language()))
      }
    }
    content.allowElisions()
    content.comments += reader.comments
    return content
  }

  /// A request line and the body right behind it, which documents write so, with a blank line between.
  private static func withBlankLine(_ text: MappedText) -> MappedText {
    var lines = TextLines(text)
    guard let first = lines.next(), let second = lines.next(),
      let byte = second.trimmed.bytes.first, byte == ASCII.openBrace || byte == ASCII.openBracket
    else { return text }
    var whole = TextBuilder(in: text.map.source)
    whole.append(text[text.range.lowerBound..<first.range.upperBound])
    whole.append("\n\n".utf8, standingFor: first.place)
    whole.append(text[second.range.lowerBound..<text.range.upperBound])
    return whole.text
  }

  /// Whether a block is a request line with a body below it, whatever it is called.
  private static func beginsWithRequestLine(_ text: MappedText) -> Bool {
    var lines = TextLines(text)
    guard let words = lines.next()?.string.split(separator: " "), words.count > 1 else {
      return false
    }
    return ["GET", "PUT", "POST", "PATCH", "DELETE"].contains(words[0])
      && (words[1].hasPrefix("/") || words[1].hasPrefix("http"))
  }

  /// Whether a block that names no language begins with a call of curl, comments aside.
  private static func isPasted(_ text: MappedText) -> Bool {
    let first = TextLines(text).lazy.map(\.trimmed)
      .first { !$0.isEmpty && !$0.starts(with: "#") }
    return ["curl ", "$ curl "].contains { first?.starts(with: $0) == true }
  }
}
