import Testing
import WMLintRequests
import WMLintText

@testable import WMLintCode

/// Programs that break off, that are deep, or whose functions and constants are made of each other.
@Suite struct CodeLimitTests {
  private func count(in program: String, _ language: Language) -> Int {
    let source = Source(name: "program", bytes: Array(program.utf8))
    return CodeFile.content(of: MappedText(source), in: language).requests.count
  }

  private static let url = "https://api.mypurecloud.com/api/v2/users"

  private static let broken: [(Language, String)] = [
    (.javaScript, #"const l = [{ url: "\#(url)" }, ; UrlFetchApp.fetchAll(l);"#),
    (.javaScript, #"const l = [Object.freeze)]; UrlFetchApp.fetchAll(l); "\#(url)";"#),
    (.cSharp, ##"class A { void F() { c.GetAsync($"{new UriBuilder(a[1]}/api/v2/users"); } }"##),
    (.cSharp, #"c.GetAsync(new UriBuilder("\#(url)") { Path = new UriBuilder( a[1] }.Uri);"#),
    (.python, #"requests.get("\#(url)", params=[)"#),
    (.python, #"requests.get("\#(url)", params=[("pageSize", 25), (])"#),
    (.ruby, #"HTTParty.patch("\#(url)", query: [)"#),
    (.swift, #"components.queryItems = [[URLQueryItem(name: "a")]; load("\#(url)")"#),
    (.kotlin, #"class A(; val url = "\#(url)""#),
  ]

  @Test(arguments: broken) func readsWhatBreaksOff(language: Language, program: String) {
    #expect(count(in: program, language) < 2)
  }

  @Test func readsDeepPatterns() {
    let open = String(repeating: "{\n", count: 50_000)
    let close = String(repeating: "}\n", count: 50_000)
    #expect(count(in: "fetch(`\(Self.url)`); function f(\(open)a\(close)) {}", .javaScript) == 1)
  }

  /// Each of these would be read for each use of the one behind it.
  @Test(arguments: ["\"\"", "\"a\"", "b()", "1"]) func readsConstantsMadeOfEachOther(last: String) {
    let names = ["a", "b", "c", "d", "e", "f"]
    let constants = zip(names, names.dropFirst()).map { name, next in
      "const \(name) = " + Array(repeating: next, count: 200).joined(separator: " +\n") + ";\n"
    }
    let program = constants.joined() + "const f = \(last);\nfetch(`\(Self.url)/` + a);\n"
    #expect(count(in: program, .javaScript) < 2)
  }

  @Test func readsFunctionsGivenEachOther() {
    let sum = Array(repeating: "p", count: 500).joined(separator: " +\n")
    let calls = String(repeating: "userUrl(", count: 6) + "\"\"" + String(repeating: ")", count: 6)
    let program = "const userUrl = p => `\(Self.url)` + \(sum);\nfetch(\(calls));\n"
    #expect(count(in: program, .javaScript) < 2)
  }

  @Test func readsTheMemberOfEachClass() {
    let classes = (0..<200).map { number in
      #"class A\#(number) { String base = "\#(Self.url)"; void f() { client.patch(this.base + "/x", b); } }"#
    }
    #expect(count(in: classes.joined(separator: "\n"), .java) == 200)
  }
}
