import Foundation
import Testing
import WMLintProject
import WMLintReporter

@testable import WMLintCommand

/// A credential that only the reader of a file sees is reported, and no output shows a part of it.
@Suite struct PartedCredentialTests {
  private static let runs: [[String]] =
    Format.all.map { ["--format", $0.name] } + [
      ["--diff=all"], ["--fix=all"], ["--write-baseline"], ["--contract", "published"],
    ]

  private static func run(_ arguments: [String], _ file: String, _ text: String) -> FakeSystem {
    let fake = FakeSystem([file: text, ".wmlint.json": "{}"])
    _ = Command().run((arguments + [file]).map { SystemString($0.utf8) }, in: fake.system)
    return fake
  }

  private static func leaks(in file: String, _ text: String) -> String {
    run(["--format", "compact", "--only", "leaked-token"], file, text).text(of: "stdout")
  }

  @Test(arguments: PartedCredential.all)
  func showsNothing(of credential: PartedCredential) {
    for arguments in Self.runs {
      let fake = Self.run(arguments, credential.file, credential.text)
      for name in ["stdout", "stderr", ".wmlint-baseline.json", "/project/.wmlint-baseline.json"] {
        let output = fake.text(of: name)
        for half in [PartedCredential.first, PartedCredential.second] {
          let shown = (0...half.count - 4).map { half.dropFirst($0).prefix(4) }
            .first { output.contains($0) }
          #expect(shown == nil, "\(arguments): \(output)")
        }
      }
    }
  }

  @Test(arguments: PartedCredential.all)
  func tells(_ credential: PartedCredential) {
    let report = Self.leaks(in: credential.file, credential.text)
    #expect(report.components(separatedBy: "[leaked-token]").count == 2, "\(report)")
  }

  /// A placeholder for a credential.
  private static let placeholders = [
    ("YOUR_GENESYS_", "TOKEN_HERE_42"), ("xxxxxxxxxxxxxxx", "xxxxxxxxxxx1X"), ("", ""),
    ("a1", "B2"),
  ]

  @Test(arguments: PartedCredential.all)
  func leavesAlone(_ credential: PartedCredential) {
    for (first, second) in Self.placeholders {
      let report = Self.leaks(in: credential.file, credential.text(first, second))
      #expect(!report.contains("[leaked-token]"), "\(first)\(second): \(report)")
    }
  }

  @Test(arguments: PartedCredential.harmless)
  func leavesAloneWhatIsNotSent(_ other: PartedCredential) {
    let report = Self.leaks(in: other.file, other.text)
    #expect(!report.contains("[leaked-token]"), "\(report)")
  }
}
