import Testing
import WMLintDiagnostics

@testable import WMLintCommand

/// A long run shows its progress on a terminal only, and erases it.
@Suite struct ProgressTests {
  private let files = Dictionary(
    uniqueKeysWithValues: (1000..<5000).map { ("\($0).json", "wrong-type") })

  private func messages(
    isTerminal: Bool, variables: [String: String] = [:], jobs: String = "2"
  ) -> String {
    let fake = FakeSystem(files, isTerminal: isTerminal, variables: variables)
    let names = files.keys.sorted().joined(separator: " ")
    _ = Command.fake.run(names + " --output out --jobs \(jobs)", in: fake)
    return fake.text(of: "stderr")
  }

  @Test func showsATerminalHowFarItIs() {
    let text = messages(isTerminal: true)
    #expect(text.contains("\r\u{1B}[Kwmlint: 2048 of 4000 files, 2048 requests, 2048 problems"))
    // The first batch is done within a second, as the faked clock has it.
    #expect(!text.contains("1024 of"))
  }

  @Test func showsItOnOneCoreToo() {
    let text = messages(isTerminal: true, jobs: "1")
    #expect(text.contains(" of 4000 files, "))
    #expect(text.hasSuffix("\r\u{1B}[K"))
  }

  @Test func isGoneInTheEnd() { #expect(messages(isTerminal: true).hasSuffix("\r\u{1B}[K")) }

  @Test func saysNothingElsewhere() {
    #expect(messages(isTerminal: false).isEmpty)
    #expect(messages(isTerminal: true, variables: ["TERM": "dumb"]).isEmpty)
  }
}
