import Testing
import WMLintRequests
import WMLintText

/// URLs are taken apart faster where nothing unusual is in them.
@Suite struct URLTextTests {
  private func url(_ text: String) -> URLText {
    URLText(MappedText(Source(name: "url", bytes: Array(text.utf8))))
  }

  @Test(arguments: [
    "{x/y}", "{{x/y}}", "${x/y}", "$!{x/y}", "$(x/y)", "#{x/y}", "@{x/y}", "<x/y>", "[[x/y]]",
  ]) func takesNoPlaceholderApart(_ placeholder: String) {
    let url = url("https://h.example/api/\(placeholder)/z")
    #expect(!url.isPlain)
    #expect(url.names == ["api", placeholder, "z"])
  }

  @Test func endsThePathWhereItEnds() {
    #expect(url("/a/b?c/d").names == ["a", "b"])
    #expect(url("/a/b?c/d").query?.string == "c/d")
    #expect(url("/a/b#c/d").names == ["a", "b"])
    #expect(url("PATCH /a/b HTTP/1.1").names == ["a", "b"])
    #expect(url("PATCH /a/b HTTP/1.1").method?.string == "PATCH")
    #expect(url("https://u:p@h.example/a").host?.string == "h.example")
  }

  @Test func isPlainWithoutWhatIsUnusual() {
    let plain = url(" https://h.example:443/a/:b//*/%7Bc%7D/~d~/ü/e/ ")
    #expect(plain.isPlain)
    #expect(plain.scheme?.string == "https")
    #expect(plain.host?.string == "h.example:443")
    #expect(plain.names == ["a", ":b", "", "*", "%7bc%7d", "~d~", "ü", "e"])
    #expect(plain.hasTrailingSlash)
  }

  @Test func knowsEveryIDByItsForm() {
    let id = "6f1c2a34-0B7D-4e55-9a10-2f6d8c1b7e90"
    #expect(UUIDText.isOne(id))
    for index in id.indices {
      for other in ["g", "-", "_", "/", ":", "`", "@", "Z", "\u{19}", "\u{D}"]
      where other != id[index...index] {
        #expect(!UUIDText.isOne(id.replacingCharacters(at: index, with: other)))
      }
    }
    #expect(!UUIDText.isOne(id + "0"))
    #expect(!UUIDText.isOne(String(id.dropLast())))
  }
}

extension String {
  fileprivate func replacingCharacters(at index: Index, with other: String) -> String {
    self[..<index] + other + self[self.index(after: index)...]
  }
}
