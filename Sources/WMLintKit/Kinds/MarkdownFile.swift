import WMLintRequests
import WMLintShell
import WMLintText

/// Reads the requests in the code blocks of a Markdown document.
enum MarkdownFile {
  private static let shells: Set<String> = [
    "bash", "console", "curl", "ksh", "sh", "shell", "shell-session", "shellsession", "terminal",
    "zsh",
  ]

  /// What is found in a document.
  static func content(of text: MappedText) -> FileContent {
    var content = FileContent()
    var reader = MarkdownReader(text)
    while let block = reader.next() {
      let language = block.language
      if shells.contains(language) || language.isEmpty && isPasted(block.text) {
        content.add(ShellFile.content(of: block.text))
      } else if language == "http" || language == "rest" {
        content.add(HTTPFile.content(of: block.text, inDocument: true))
      }
    }
    content.comments += reader.comments
    return content
  }

  /// Whether a block that names no language begins with a call of curl.
  private static func isPasted(_ text: MappedText) -> Bool {
    let text = text.trimmed
    return ["curl ", "$ curl "].contains { text.starts(with: $0) }
  }
}
