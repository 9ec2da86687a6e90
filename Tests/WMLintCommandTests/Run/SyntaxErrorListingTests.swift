import Testing

@testable import WMLintCommand

/// Of the syntax errors of a file the first hundred are listed, and all are counted.
@Suite struct SyntaxErrorListingTests {
  private static let commas = "[" + String(repeating: ",", count: 1_300) + "]"

  private func output(_ options: String, of files: [String: String]) -> (
    String, WMLintCommand.ExitStatus
  ) {
    let fake = FakeSystem(files)
    let status = Command().run("\(files.keys.sorted()[0]) \(options)", in: fake)
    return (fake.text(of: "stdout"), status)
  }

  @Test func listsAHundredAndCountsTheOthers() {
    let (text, status) = output("--endpoint /x", of: ["x.json": Self.commas])
    #expect(status == .problems)
    #expect(text.ranges(of: "[invalid-json]").count == 100)
    #expect(text.contains("… and 1,200 more syntax errors in x.json are not listed\n"))
    #expect(text.contains("(1300 errors)") || text.contains("(1301 errors)"))
  }

  @Test(arguments: [
    ("compact", "… and 1,200 more syntax errors in x.json are not listed"),
    ("json", #""unlisted": [{"rule": "invalid-json", "file": "x.json", "count": 1200}]"#),
    ("sarif", #"{"level": "note", "message": {"text": "1,200 more syntax errors in x.json"#),
    ("github", "::notice file=x.json,title=invalid-json::1,200 more syntax errors in x.json"),
    ("junit", "<system-out>1,200 more syntax errors in x.json are not listed</system-out>"),
  ])
  func saysSoInEachFormat(format: String, words: String) {
    let (text, status) = output("--endpoint /x --format \(format)", of: ["x.json": Self.commas])
    #expect(status == .problems)
    #expect(text.contains(words), "\(text.suffix(400))")
  }

  @Test func countsThoseOfAllBodiesOfAFile() {
    let path = "https://api.mypurecloud.com/api/v2/conversations/webmessaging/$C/participants/$P"
    let call = "curl -X PATCH --json '[,,,]' \(path)\n"
    let script = String(repeating: call, count: 150)
    let (text, _) = output("--format compact", of: ["x.sh": script])
    #expect(text.ranges(of: "[invalid-json]").count == 100)
    #expect(text.contains("… and 350 more syntax errors in x.sh are not listed"))
  }

  @Test func saysNothingOfARuleThatIsNotLookedAt() {
    let (text, _) = output(
      "--endpoint /x --format compact --ignore invalid-json", of: ["x.json": Self.commas])
    #expect(!text.contains("syntax errors"))
  }

  @Test func repairsThoseThatAreNotListedToo() {
    let fake = FakeSystem(["x.json": Self.commas.replacing(",]", with: "]")])
    _ = Command().run("x.json --endpoint /x --fix=all --format compact", in: fake)
    #expect(fake.text(of: "x.json") == "[]")
  }
}
