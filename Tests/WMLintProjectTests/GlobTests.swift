import Testing

@testable import WMLintProject

/// Patterns match the paths listed here, and end on any input.
@Suite struct GlobTests {
  @Test(arguments: [
    ("a.json", "a.json"), ("./a.json", "a.json"), ("*.json", "a.json"), ("*", "a"),
    ("payloads/*.json", "payloads/a.json"), ("payloads", "payloads/d/a.json"),
    ("payloads/", "payloads/a.json"), ("payloads/**", "payloads/d/e/a.json"),
    ("**/a.json", "a.json"), ("**/a.json", "d/e/a.json"), ("d/**/a.json", "d/a.json"),
    ("d/**/e/*.json", "d/x/e/y/e/a.json"), ("**", "a"), ("a?c", "abc"), ("[a-c].json", "b.json"),
    ("[!a-c].json", "d.json"), ("[]].json", "].json"), ("[", "["), ("*a*b*", "xaayb"),
    ("*.{json,http}", "a.http"), ("{a,b{c,d}}.json", "bd.json"), ("{,x}a", "a"), ("é*", "éa"),
    ("a/./b", "a/b"), ("**/*.test.*", "x/y.test.json"),
  ])
  func takes(pattern: String, path: String) throws {
    #expect(try #require(Glob(pattern)).matches(path.utf8))
  }

  @Test(arguments: [
    ("*.json", "d/a.json"), ("a", "ab"), ("payloads/*.json", "payloads/d/a.json"),
    ("**/a.json", "xa.json"), ("a?c", "ac"), ("a?c", "a/c"), ("[a-c]", "d"), ("[!a-c]", "b"),
    ("A.json", "a.json"), ("payloads/**", "payloads"), ("{a,b}", "c"), ("d/**/a", "e/d/a"),
  ])
  func leaves(pattern: String, path: String) throws {
    #expect(!(try #require(Glob(pattern)).matches(path.utf8)))
  }

  @Test func expandsToALimitedNumberOfPatterns() {
    #expect(Glob(String(repeating: "{a,b}", count: 8)) != nil)
    #expect(Glob(String(repeating: "{a,b}", count: 9)) == nil)
  }

  @Test func comesToAnEndOnAnyPattern() throws {
    let stars = try #require(Glob(String(repeating: "*a", count: 500) + "b"))
    #expect(!stars.matches(Array(repeating: UInt8(ascii: "a"), count: 5_000)))
    let folders = try #require(Glob(String(repeating: "**/a/", count: 200) + "b"))
    #expect(!folders.matches(Array(repeating: "a", count: 2_000).joined(separator: "/").utf8))
  }
}
