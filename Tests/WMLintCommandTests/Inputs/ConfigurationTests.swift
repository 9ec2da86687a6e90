import Synchronization
import Testing
import WMLintKit
import WMLintProject

@testable import WMLintCommand

/// The nearest configuration holds for the files below it, and arguments override it.
@Suite struct ConfigurationTests {
  private func run(
    _ line: String, _ files: [String: String]
  ) -> (text: String, status: WMLintCommand.ExitStatus) {
    let fake = FakeSystem(files)
    let status = Command().run(
      (line + " --format compact").split(separator: " ").map { SystemString($0.utf8) },
      in: fake.system)
    return (fake.text(of: "stdout") + fake.text(of: "stderr"), status)
  }

  private let loose = #"{"attributes": {"routing": {"acw": 30}, "vip": true}}"#
  private let off = #"{"rules": {"loose-attribute-type": "off"}}"#

  @Test func holdsForTheFilesBelow() {
    let files = [".wmlint.json": off, "d/e/a.json": loose]
    #expect(run("d/e/a.json", files).text.isEmpty)
    #expect(run("d", files).text.isEmpty)
    #expect(run("/project/d/e/a.json", files).text.isEmpty)
    #expect(
      run("d/../d/./e/a.json", ["d/../d/./e/a.json": loose, "d/.wmlint.json": off]).text.isEmpty)
  }

  @Test func isItselfNoRequest() {
    let requests = #"{"requests": [{"files": "**/*.json", "conversation": "./d/saved.json"}]}"#
    let saved = #"{"id": "6f1c2a34-0b1c-4d3e-9f5a-51b6c0a9f2e4", "participants": []}"#
    let files = [
      ".wmlint.json": requests, ".wmlint-baseline.json": Baseline.text(of: []),
      "d/saved.json": saved,
    ]
    let hook = run("--recognised .wmlint.json .wmlint-baseline.json d/saved.json", files)
    #expect(hook.text.isEmpty)
    #expect(run("d", files).text.isEmpty)
    #expect(run(".wmlint.json", files).text.isEmpty)
    #expect(run("d/saved.json", files).text.contains("missing-key"))
  }

  @Test func isLookedForAboveTheFolderOfTheRunToo() {
    #expect(run("a.json", ["/.wmlint.json": off, "a.json": loose]).text.isEmpty)
  }

  @Test func givesWayToANearerOne() {
    let files = [".wmlint.json": off, "d/.wmlint.json": "{}", "d/a.json": loose, "b.json": loose]
    let text = run("d b.json", files).text
    #expect(text.contains("d/a.json"))
    #expect(!text.contains("b.json"))
  }

  @Test func canBeNamedOrLeftOut() {
    let files = [".wmlint.json": "{}", "other.json": off, "a.json": loose]
    #expect(run("a.json --config other.json", files).text.isEmpty)
    #expect(run("a.json --config=other.json", files).text.isEmpty)
    let left = [".wmlint.json": off, "a.json": loose]
    #expect(run("a.json --no-config", left).text.contains("loose-attribute-type"))
  }

  @Test func givesWayToArguments() {
    let files = [
      ".wmlint.json": #"{"contract": "published", "rules": {"loose-attribute-type": "off"}}"#,
      "a.json": loose,
    ]
    #expect(run("a.json", files).text.contains("routing"))
    let webMessaging = "a.json --contract webmessaging"
    #expect(run(webMessaging, files).text.isEmpty)
    let only = run(webMessaging + " --only loose-attribute-type", files)
    #expect(only.text.contains("warning"))
    let error = run(webMessaging + " --severity loose-attribute-type=error", files)
    #expect(error.status == .problems)
  }

  @Test func changesSeverities() {
    let files = [
      ".wmlint.json": #"{"rules": {"loose-attribute-type": "error"}}"#, "a.json": loose,
    ]
    #expect(run("a.json", files).status == .problems)
  }

  @Test func saysWhereBodiesGo() {
    let files = [
      "w/.wmlint.json": """
      {"requests": [{"files": "p/*.json",
        "endpoint": "PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId}"}]}
      """,
      "w/p/a.json": #"{"attributes": {"routing": {"acw": 30}}}"#,
      "w/q/a.json": #"{"attributes": {"tier": "gold"}}"#,
    ]
    // A file of which something is said needs not be recognised.
    let text = run("w", files).text
    #expect(text.contains("w/.wmlint.json:2:44: error: this path updates a phone call"))
    #expect(text.ranges(of: "error").count == 1)
  }

  @Test func saysWhatFilesAre() {
    let files = [
      "w/.wmlint.json": #"{"requests": [{"files": "*.payload", "as": "body"}]}"#,
      "w/a.payload": #"{"attributes": {"tags": []}}"#,
      "w/b.other": #"{"attributes": {"tags": []}}"#,
    ]
    #expect(run("w", files).text.contains("a.payload:1:25: error"))
  }

  @Test func declaresKeysOfRouting() {
    let files = [
      ".wmlint.json": #"{"routing": {"level": {"type": "integer", "minimum": 1}}}"#,
      "d/a.json": #"{"attributes": {"routing": {"level": 0}}}"#,
      "d/b.json": #"{"attributes": {"routing": {"levle": 2}}}"#,
      "d/c.json": #"{"attributes": {"routing": {"acw": 30, "level": 2}}}"#,
      "d/d.json": #"{"attributes": {"level": 2}}"#,
    ]
    let text = run("d/d.json d", files).text
    #expect(text.contains("d/a.json:1:38: error: 'level' is out of range: write "))
    #expect(text.contains("d/b.json:1:29: error: unknown key 'levle': did you mean 'level'?"))
    #expect(!text.contains("c.json"))
    #expect(text.contains("d/d.json:1:17: error: 'level' belongs inside 'routing': "))
  }

  @Test func namesHostsAndScopes() {
    let path = "/api/v2/conversations/webmessaging/{c}/participants/{participantId}"
    let request = #"{"url": "PATCH https://mypurecloud.gateway.test\#(path)", "body": \#(loose)}"#
    let plain = run("a.json", ["a.json": request]).text
    #expect(plain.contains("wrong-host"))
    let files = [
      ".wmlint.json": #"{"hosts": ["mypurecloud.gateway.test"], "scopes": ["analytics"]}"#,
      "a.json": request,
    ]
    let text = run("a.json", files).text
    #expect(!text.contains("wrong-host"))
    #expect(text.contains("missing-scope"))
    #expect(!run("a.json --scope conversation:*", files).text.contains("missing-scope"))
  }

  @Test func givesSavedConversations() {
    let conversation = "6f1c2a34-0b7d-4e55-9a10-2f6d8c1b7e90"
    let user = "0d4f3b51-77aa-4c12-8d3e-51b6c0a9f2e4"
    let files = [
      "c/.wmlint.json": #"{"requests": [{"files": "*.json", "conversation": "saved/one.json"}]}"#,
      "c/saved/one.json": """
      {"id": "\(conversation)", "participants": [
        {"id": "11111111-2222-4333-8444-555555555555", "purpose": "agent", "userId": "\(user)"}]}
      """,
      "c/a.json":
        #"{"path": "/api/v2/conversations/webmessaging/\#(conversation)/participants/\#(user)"}"#,
    ]
    #expect(run("c/a.json", files).text.contains("person-id-for-participant-id"))
    let gone = files.filter { $0.key != "c/saved/one.json" }
    let result = run("c/a.json --severity unread-file=note", gone)
    #expect(result.status == .clean)
    #expect(result.text.contains("c/.wmlint.json:1:52: note: 'saved/one.json' was not read: "))
  }

  @Test func includesAndExcludes() {
    let files = [
      "w/.wmlint.json": #"{"include": ["p/**"], "exclude": ["p/old", "**/*.test.json"]}"#,
      "w/p/a.json": loose, "w/p/a.test.json": loose, "w/p/old/a.json": loose, "w/q/a.json": loose,
    ]
    let text = run("w", files).text
    #expect(text.ranges(of: "warning").count == 1)
    #expect(text.contains("p/a.json:"))
    // A file that was named is linted, unless it was named as one of many.
    #expect(run("w/q/a.json", files).text.contains("q/a.json"))
    #expect(run("w/q/a.json --recognised", files).text.isEmpty)
  }

  @Test func reportsItsMistakesAndStops() {
    let files = [
      ".wmlint.json": "{\n  \"rulse\": {},\n  \"hosts\": 5\n}", "a.json": loose,
    ]
    let result = run("a.json", files)
    #expect(result.status == .usage)
    #expect(
      result.text == """
        wmlint: .wmlint.json:2:3: unknown key 'rulse'; did you mean 'rules'?
        wmlint: .wmlint.json:3:12: 'hosts' must be a list of strings, not a number

        """)
    let above = run("a.json", ["/.wmlint.json": "[]", "a.json": loose])
    #expect(above.text.hasPrefix("wmlint: /.wmlint.json:1:1: "))
  }

  @Test func quotesNoCredentialOfItself() {
    let secret = "dGhpc0lzTm90QXJlYWxLZXk0Mg"
    let text = #"{"password": "\#(secret)", "\#(secret)": 1, "contract": "\#(secret)"}"#
    let files = [".wmlint.json": "{}", "a.json": loose]
    for name in [".wmlint.json", ".wmlint-baseline.json"] {
      let result = run("a.json", files.merging([name: text]) { $1 })
      #expect(result.status == .usage)
      #expect(result.text.contains("'****'"))
      #expect(!result.text.contains(secret))
    }
  }

  @Test func stopsWhereOneCannotBeRead() {
    let result = run("a.json --config gone.json", ["a.json": loose])
    #expect(result.status == .failure)
    #expect(result.text == "wmlint: gone.json: no such file\n")
  }

  @Test func asksTheSystemOnceForEachFolder() {
    let asked = Mutex(0)
    var system = FakeSystem().system
    system.files.linkTarget = { _ throws(SystemFailure) in
      asked.withLock { $0 += 1 }
      throw SystemFailure("no such file", kind: .missing)
    }
    var projects = Projects(
      .nearest, [], in: system.files, rules: []
    ) { Options().settings(by: nil, under: $0, $1, $2) }
    for folder in 0..<20 {
      for file in 0..<50 { _ = projects.place(of: SystemString("d/\(folder)/\(file).json".utf8)) }
    }
    // The root, the folder of the run, `d` and its folders.
    #expect(asked.withLock { $0 } == 23)
  }
}
