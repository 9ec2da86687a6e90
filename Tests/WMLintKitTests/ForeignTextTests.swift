import Testing
import WMLintDiagnostics
import WMLintKit
import WMLintRequests
import WMLintText

/// A byte order mark changes nothing but what JSON says of it, and other encodings are reported as such.
@Suite struct ForeignTextTests {
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private func diagnostics(_ name: String, _ bytes: [UInt8], as kind: FileKind? = nil)
    -> [Diagnostic]
  {
    Linter().findings(in: LintUnit(Source(name: name, bytes: bytes), as: kind)).diagnostics
  }

  /// What tells diagnostics apart, with the places of a text that begins later.
  private func reported(_ found: [Diagnostic], behind shift: Int) -> [String] {
    found.map { "\($0.rule) \($0.range.bytes.lowerBound - shift) \($0.message)" }
  }

  @Test(arguments: WrittenRequest.all) func reportsAByteOrderMarkOnceInJSON(written: WrittenRequest)
  {
    for mistake in Mistake.all + [.none] {
      let source = written.source(mistake)
      let marked = diagnostics(source.name, Self.mark + source.bytes)
      let isJSON = source.name.hasSuffix("json") || source.name.hasSuffix("har")
      let marks = marked.filter { $0.range.bytes == 0..<3 }
      #expect(marks.map(\.rule) == (isJSON ? ["invalid-json"] : []))
      #expect(
        reported(marked.filter { $0.range.bytes != 0..<3 }, behind: 3)
          == reported(diagnostics(source.name, source.bytes), behind: 0), "\(mistake)")
    }
  }

  @Test(arguments: WrittenProgram.all) func reportsNoByteOrderMarkInPrograms(
    program: WrittenProgram
  ) {
    for mistake in Mistake.all {
      let source = program.source(mistake)
      #expect(
        reported(diagnostics(source.name, Self.mark + source.bytes), behind: 3)
          == reported(diagnostics(source.name, source.bytes), behind: 0), "\(mistake)")
    }
  }

  @Test func readsEachLineBehindAMark() {
    let line = Array(#"{"attributes": {"routing": {"acw": "30"}}}"#.utf8) + [0x0A]
    let found = diagnostics("a.jsonl", Self.mark + line + line + Self.mark + line)
    #expect(
      found.map(\.rule) == [
        "invalid-json", "wrong-type", "wrong-type", "invalid-json", "wrong-type",
      ])
    let broken = diagnostics("a.jsonl", Self.mark + Array("{,".utf8) + [0x0A] + line)
    #expect(broken.map(\.rule) == ["invalid-json", "invalid-json", "wrong-type"])
  }

  private static func utf16(_ text: [UInt8], isLittle: Bool, marked: Bool) -> [UInt8] {
    let units = (marked ? [0xFEFF] : []) + Array(String(decoding: text, as: UTF8.self).utf16)
    return units.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isLittle ? bytes.reversed() : bytes
    }
  }

  private func findings(_ name: String, _ bytes: [UInt8], isWalked: Bool = false) -> FileResult {
    Linter().findings(
      in: LintUnit(Source(name: name, bytes: bytes), mustBeRecognised: isWalked))
  }

  @Test(arguments: [true, false], [true, false])
  func saysOfEachFileThatItIsUTF16(isLittle: Bool, marked: Bool) {
    let sources =
      WrittenRequest.all.map { $0.source(.none) } + WrittenProgram.all.map { $0.source(.none) }
      + [Source(name: "a.jsonl", bytes: WrittenRequest.all[0].source(.none).bytes)]
    for source in sources {
      let bytes = Self.utf16(source.bytes, isLittle: isLittle, marked: marked)
      for isWalked in [true, false] {
        let found = findings(source.name, bytes, isWalked: isWalked)
        let isJSON = ["json", "har", "jsonl"].contains { source.name.hasSuffix("." + $0) }
        #expect(found.diagnostics.map(\.rule) == (isJSON ? ["invalid-json"] : []))
        #expect(found.requests.count == (isJSON ? 1 : 0))
        #expect(
          found.failures.map(\.message) == (isJSON ? [] : ["this is UTF-16; save it as UTF-8"]),
          "\(source.name)")
      }
    }
  }

  @Test func skipsFilesWithoutGenesysRequests() {
    for (name, text) in [
      ("a.ps1", "Write-Host 'routing participant conversations'"), ("a.json", #"{"routing": "x"}"#),
      ("a.http", "GET https://example.com/x"), ("a.jsonl", #"{"a": 1}"#),
    ] {
      let bytes = Self.utf16(Array(text.utf8), isLittle: true, marked: true)
      let found = findings(name, bytes, isWalked: true)
      #expect(
        found.diagnostics.isEmpty && found.failures.isEmpty && found.unchecked.withoutRequest == 1)
    }
  }

  @Test func knowsUTF32AndLeavesBinaryDataAlone() {
    #expect(ForeignEncoding([0xFF, 0xFE, 0, 0, 0x7B, 0, 0, 0])?.name == "UTF-32")
    #expect(ForeignEncoding([0x7B, 0, 0, 0, 0x7D, 0, 0, 0])?.name == "UTF-32")
    #expect(ForeignEncoding([0, 0, 0, 0x7B, 0, 0, 0, 0x7D])?.name == "UTF-32")
    #expect(ForeignEncoding([0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 0x03]) == nil)
    #expect(ForeignEncoding(Array("PAR1".utf8) + [0, 0, 0, 0]) == nil)
    #expect(ForeignEncoding([0x7F, 0, 0x45, 0x4C, 0, 0, 1, 0]) == nil)
    #expect(ForeignEncoding([0]) == nil && ForeignEncoding([]) == nil)
    #expect(ForeignEncoding.utf16BigEndian.utf8([0xFE, 0xFF, 0, 0x7B, 0]) == [0x7B])
  }
}
