import Foundation
import Testing
import WMLintJSON
import WMLintTestSupport
import WMLintText

/// The reader accepts and refuses what the JSON test suite demands.
@Suite(.enabled(if: SharedFiles.exists("json-test-suite"), "\(SharedFiles.absence)"))
struct JSONTestSuiteTests {
  private func files(_ prefix: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: SharedFiles.url("json-test-suite"), includingPropertiesForKeys: nil
    ).filter { $0.lastPathComponent.hasPrefix(prefix) && $0.pathExtension == "json" }
  }

  private func isValid(_ file: URL, _ mode: ReadingMode) throws -> Bool {
    let source = Source(name: file.lastPathComponent, bytes: [UInt8](try Data(contentsOf: file)))
    return Document(MappedText(source), mode: mode).isValid
  }

  @Test func acceptsWhatMustBeAccepted() throws {
    let files = try files("y_")
    #expect(files.count > 50)
    for file in files {
      #expect(try isValid(file, .strict), "\(file.lastPathComponent)")
      #expect(try isValid(file, .template), "\(file.lastPathComponent)")
    }
  }

  @Test func refusesWhatMustBeRefused() throws {
    let files = try files("n_")
    #expect(files.count > 120)
    for file in files { #expect(try !isValid(file, .strict), "\(file.lastPathComponent)") }
  }

  @Test func readsTheRestWithoutFailing() throws {
    let files = try files("i_")
    #expect(files.count > 15)
    for file in files { _ = try isValid(file, .strict) }
  }
}
