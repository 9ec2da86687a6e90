import Testing
import WMLintReporter

@testable import WMLintCommand

/// The value of a key that was meant to be that of a credential is never shown, as its name says nothing.
struct MisnamedCredentialTests {
  private static let secret = "S3cretPassw0rd!"
  private static let url =
    "https://api.mypurecloud.com/api/v2/users/3f2b1c5e-8a4d-4c7e-9b1f-2d6e7a8b9c0d/password"

  private static let files: [(name: String, text: @Sendable (String) -> String)] = [
    (
      "a.request.json",
      { #"{"method": "POST", "url": "\#(url)", "body": {"\#($0)": "\#(secret)"}}"# }
    ),
    ("a.jsonl", { #"{"method": "POST", "url": "\#(url)", "body": {"\#($0)": "\#(secret)"}}"# }),
    ("a.sh", { #"curl -X POST '\#(url)' --json '{"\#($0)": "\#(secret)"}'"# }),
    ("a.http", { "POST \(url)\nContent-Type: application/json\n\n{\"\($0)\": \"\(secret)\"}\n" }),
    (
      "a.js",
      {
        "fetch('\(url)', {method: 'POST', headers: {'Content-Type': 'application/json'}, "
          + "body: JSON.stringify({\($0): '\(secret)'})});"
      }
    ),
  ]

  @Test(arguments: files.map(\.name), ["newPasword", "newPassowrd", "newPasswrd", "newPassworb"])
  func isCoveredInEveryFormat(file: String, key: String) throws {
    let text = try #require(Self.files.first { $0.name == file }).text(key)
    for format in Format.all.map(\.name) {
      let fake = FakeSystem([file: text])
      #expect(Command().run("\(file) --format \(format)", in: fake) == .problems, "\(format)")
      let output = fake.text(of: "stdout") + fake.text(of: "stderr")
      #expect(!output.contains("S3cret"), "\(format)")
      if format == "text" { #expect(output.contains("****")) }
    }
    let fake = FakeSystem([file: text])
    _ = Command().run("\(file) --diff=all", in: fake)
    #expect(!(fake.text(of: "stdout") + fake.text(of: "stderr")).contains("S3cret"))
  }
}
