import Testing

@testable import WMLintCommand

/// No line is shown of a file with a zero in its first kilobyte.
@Suite struct BinaryFileTests {
  private static let path =
    "/api/v2/conversations/webmessaging/{conversationId}/participants/{participantId}"

  private static let files: [String: String] = [
    "body.json": "{\"attributes\": {\"x\": \"\0\", \"routing\": {\"acw\": \"hidden\"}}}",
    "moved.json": "{\"attributes\": {\"x\": \"\0\", \"acw\": \"hidden\"}}",
    // In two parts, each with a problem.
    "lines.jsonl": (0..<1_200).map { number in
      let zero = number == 0 ? "\0" : ""
      let acw = number.isMultiple(of: 400) ? "\"hidden\"" : "30"
      return """
        {"method": "PATCH", "path": "\(path)", "body": {"attributes": {"x": "\(zero)", \
        "routing": {"acw": \(acw)}}}}
        """
    }.joined(separator: "\n"),
    "send.http": "PATCH \(path)\nContent-Type: application/json\n\n< loaded.bin\n",
    "loaded.bin": "{\"attributes\": {\"x\": \"\0\", \"routing\": {\"acw\": \"hidden\"}}}",
    "log.har": """
    {"log": {"x": "\0", "entries": [{"request": {"method": "PATCH", "url":
     "https://api.mypurecloud.com\(path)"},
     "response": {"status": 404, "headers": [{"name": "ININ-Correlation-Id", "value": "hidden"}],
      "content": {"text": "{\\"message\\": \\"hidden\\", \\"code\\": \\"hidden\\"}"}}}]}}
    """,
  ]

  @Test(arguments: ["body.json", "moved.json", "lines.jsonl", "send.http", "log.har"])
  func showsNoLineInAnyFormat(of name: String) {
    let formats = ["text", "compact", "json", "sarif", "github", "gitlab", "junit"]
    for arguments in formats.map({ "--format \($0)" }) + ["--diff", "--diff=all"] {
      let fake = FakeSystem(Self.files)
      let status = Command().run("\(arguments) \(name)", in: fake)
      let text = fake.text(of: "stdout") + fake.text(of: "stderr")
      #expect(!text.contains("hidden"), "\(arguments) \(text.prefix(600))")
      #expect(arguments.hasPrefix("--diff") || name == "log.har" || status == .problems)
    }
  }

  @Test func repairsNone() {
    let fake = FakeSystem([
      "body.json": "{\"attributes\": {\"x\": \"\0\", \"routing\": {\"acw\": \"30\"}}}"
    ])
    _ = Command().run("--fix body.json", in: fake)
    #expect(fake.text(of: "body.json").isEmpty)
  }

  @Test func showsTheLinesOfAFileWithALaterZero() {
    let blank = String(repeating: " ", count: 1_024)
    let fake = FakeSystem([
      "body.json": blank + "{\"attributes\": {\"x\": \"\0\", \"routing\": {\"acw\": \"shown\"}}}"
    ])
    _ = Command().run("body.json", in: fake)
    #expect(fake.text(of: "stdout").contains("\"shown\""))
  }
}
