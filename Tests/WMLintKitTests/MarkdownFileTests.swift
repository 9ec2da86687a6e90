import Testing
import WMLintRequests
import WMLintTestSupport
import WMLintText

@testable import WMLintKit

/// Requests in the code blocks of Markdown are found, and places are right behind quotation marks.
@Suite struct MarkdownFileTests {
  private func requests(_ text: String) -> [Request] {
    MarkdownFile.content(of: MappedText(text)).requests
  }

  @Test(arguments: [
    "```sh\ncurl h\n```", "```bash title=\"x\"\ncurl h\n```", "~~~~shell\ncurl h\n~~~\n~~~~",
    "   ```console\n   $ curl h\n   ok\n   ```", "- a\n\n  ```zsh\n  curl h\n  ```",
    "1. ```sh\n   curl h\n   ```", "> ```sh\n> curl h\n> ```", "> > - ```sh\n> >   curl h\n",
    "```{.bash}\ncurl h\n```", "```sh\ncurl h", "```\n$ curl h\n```", "```\n\ncurl h\n```",
    "```http\nGET h\n```", "```REST\nPATCH h HTTP/1.1\n```", "````sh\n```\ncurl h\n````",
    "```sh\r\ncurl h\r\n```\r\n", "> ```sh\n> curl \\\n>   h\n> ```",
    "<!-- a -->\n```sh\ncurl h\n```",
  ]) func findsACall(_ text: String) {
    #expect(requests(text).map { $0.endpoint?.string } == ["h"])
  }

  @Test(arguments: [
    "curl h", "`curl h`", "    curl h", "```json\ncurl h\n```", "```python\n# curl h\n```",
    "```\nUse curl h\n```", "```sh\n# curl h\n```", "``sh\ncurl h\n``", "``` sh ` x\ncurl h\n```",
    "<!--\n```sh\ncurl h\n```\n-->", "```sh\n```\ncurl h\n", "> ```sh\ncurl h\n```",
    "~~~sh\n~~~\ncurl h", "```text\n$ curl h\n```", "",
  ]) func findsNone(_ text: String) {
    #expect(requests(text).isEmpty)
  }

  @Test func pointsThroughTheMarksOfAQuotation() throws {
    let text = "> ```sh\n> curl -d '{\n>   \"acw\": \"30\"}' h\n> ```"
    let request = try #require(requests(text).first)
    #expect(request.bodyInWords == "{\n  \"acw\": \"30\"}")
    guard case .text(_, let body) = request.body else { return }
    let bytes = body().bytes
    let digits = try #require(bytes.firstIndex(of: 0x33))
    let value = body()[digits - 1..<digits + 3]
    #expect(value.written(in: text) == "\"30\"")
    #expect(value.encoded("3'0") == "3'\\''0")
    #expect(value.encoded("3\n0") == nil)
  }
}
