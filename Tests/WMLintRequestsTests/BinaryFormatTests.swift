import Testing
import WMLintRequests

/// Files of binary formats are known by their first bytes.
@Suite struct BinaryFormatTests {
  private static let tar =
    Array("a.json".utf8) + [UInt8](repeating: 0, count: 251) + Array("ustar".utf8)

  private static let files: [([UInt8], String)] = [
    ([0x1F, 0x8B, 8, 0], "gzip data"), (Array("BZh91AY&SY".utf8), "bzip2 data"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], "xz data"), ([0x28, 0xB5, 0x2F, 0xFD], "Zstandard data"),
    (Array("PK\u{3}\u{4}".utf8), "a zip archive"), (tar, "a tar archive"),
    (Array("PAR1".utf8), "a Parquet file"), (Array("Obj\u{1}".utf8), "an Avro file"),
    (Array("SQLite format 3\u{0}".utf8), "an SQLite database"),
    (Array("%PDF-1.4".utf8), "a PDF document"),
    ([0x89] + Array("PNG\r\n\u{1A}\n".utf8), "a PNG image"),
    ([0xFF, 0xD8, 0xFF, 0xE0], "a JPEG image"), (Array("GIF89a".utf8), "a GIF image"),
    (Array("RIFF\u{0}aaaWEBP".utf8), "a WebP image"),
    (Array("\u{7F}ELF".utf8), "an ELF program or library"),
    (Array("MZ".utf8) + [0x90, 0, 3], "a Windows program or library"),
    ([0xC0, 1, 0x80, 0, 2, 3, 0xFF, 0xFE, 9, 9, 9], "binary data"),
  ]

  @Test(arguments: files)
  func isRecognisedByItsFirstBytes(bytes: [UInt8], name: String) {
    #expect(BinaryFormat(of: bytes)?.name == name)
  }

  private static let texts: [[UInt8]] = [
    [], Array("{\u{0}}".utf8), Array("BMW".utf8), Array("MZ = 1".utf8), Array("PK".utf8),
    Array("ORCHID=1\n".utf8), Array("BZh\u{E9}".utf8), [0xFF, 0xFE, 0x7B, 0],
    [0xFE, 0xFF, 0, 0x7B],
    [0x24, 0, 0x61, 0], [0, 0x24, 0, 0x61], [0xEF, 0xBB, 0xBF, 0x7B, 0x7D], [0xE9, 0x61],
    Array("a\u{0}é".utf8), Array("éa".utf8) + [0, 0xC3],
  ]

  /// What may be text is text: others say what is wrong with it.
  @Test(arguments: texts)
  func isNotSeenInAText(bytes: [UInt8]) {
    #expect(BinaryFormat(of: bytes)?.name == nil)
  }
}
