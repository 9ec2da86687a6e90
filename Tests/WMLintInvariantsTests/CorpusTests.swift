import Foundation
import Testing
import WMLintInvariants
import WMLintTestSupport

/// The seeds of the fuzzers, and what they have found: none of it breaks anything again.
@Suite struct CorpusTests {
  private static func files(_ name: String) throws -> [URL] {
    let folder = packageRoot.appending(path: "Tests/Fuzz/Corpus").appending(path: name)
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
  }

  @Test func readsEverySeed() throws {
    for file in try Self.files("Reader") {
      let violations = ReaderInvariants.violations(in: [UInt8](try Data(contentsOf: file)))
      #expect(violations == [], "\(file.lastPathComponent)")
    }
  }

  @Test func dividesEverySeed() throws {
    for file in try Self.files("Lexer") {
      let violations = LexerInvariants.violations(in: [UInt8](try Data(contentsOf: file)))
      #expect(violations == [], "\(file.lastPathComponent)")
    }
  }

  @Test func lintsEverySeed() throws {
    for file in try Self.files("Linter") {
      let violations = LinterInvariants.violations(in: [UInt8](try Data(contentsOf: file)))
      #expect(violations == [], "\(file.lastPathComponent)")
    }
  }
}
