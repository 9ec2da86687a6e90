/// The bytes that a format begins with.
struct Signature: Sendable {
  let name: String
  let remedy: BinaryFormat.Remedy
  private let bytes: [UInt8]
  private let offset: Int

  /// Whether a text may begin so too, and only a zero behind it tells them apart.
  private let needsZero: Bool

  private init(
    _ name: String, _ bytes: [UInt8], at offset: Int = 0, needsZero: Bool = false,
    _ remedy: BinaryFormat.Remedy = .nothing
  ) {
    self.name = name
    self.bytes = bytes
    self.offset = offset
    self.needsZero = needsZero
    self.remedy = remedy
  }

  private init(
    _ name: String, _ text: String, at offset: Int = 0, needsZero: Bool = false,
    _ remedy: BinaryFormat.Remedy = .nothing
  ) {
    self.init(name, Array(text.utf8), at: offset, needsZero: needsZero, remedy)
  }

  /// Whether a file begins so.
  func fits(_ start: [UInt8]) -> Bool {
    start.dropFirst(offset).starts(with: bytes) && (!needsZero || start.contains(0))
  }

  /// The formats that are named for what they are.
  static let all: [Signature] = compressed + archives + tables + documents + programs

  private static let compressed: [Signature] = [
    Signature("gzip data", [0x1F, 0x8B], .decompress(program: "zcat")),
    Signature("compress data", [0x1F, 0x9D], .decompress(program: "zcat")),
    Signature(
      "bzip2 data", [0x31, 0x41, 0x59, 0x26, 0x53, 0x59], at: 4, .decompress(program: "bzcat")),
    Signature("xz data", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .decompress(program: "xzcat")),
    Signature("Zstandard data", [0x28, 0xB5, 0x2F, 0xFD], .decompress(program: "zstdcat")),
    Signature("LZ4 data", [0x04, 0x22, 0x4D, 0x18], .decompress(program: "lz4cat")),
  ]

  private static let archives: [Signature] = [
    Signature("a zip archive", "PK\u{3}\u{4}", .unpack(command: "unzip")),
    Signature("a zip archive", "PK\u{5}\u{6}", .unpack(command: "unzip")),
    Signature("a tar archive", "ustar", at: 257, .unpack(command: "tar -xf")),
    Signature(
      "a 7-Zip archive", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .unpack(command: "7z x")),
    Signature("a RAR archive", "Rar!\u{1A}\u{7}", .unpack(command: "unrar x")),
  ]

  private static let tables: [Signature] = [
    Signature("a Parquet file", "PAR1", .export),
    Signature("an Avro file", "Obj\u{1}", .export),
    Signature("an ORC file", "ORC", needsZero: true, .export),
    Signature("an Arrow file", "ARROW1\u{0}\u{0}", .export),
    Signature("an SQLite database", "SQLite format 3\u{0}", .export),
    Signature("an old Office document", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .export),
  ]

  private static let documents: [Signature] = [
    Signature("a PDF document", "%PDF-"),
    Signature("a PNG image", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
    Signature("a JPEG image", [0xFF, 0xD8, 0xFF]),
    Signature("a GIF image", "GIF87a"),
    Signature("a GIF image", "GIF89a"),
    Signature("a WebP image", "WEBP", at: 8, needsZero: true),
    Signature("a WAVE recording", "WAVE", at: 8, needsZero: true),
    Signature("a TIFF image", "II*\u{0}"),
    Signature("a TIFF image", "MM\u{0}*"),
    Signature("a BMP image", "BM", needsZero: true),
    Signature("an MP4 file", "ftyp", at: 4, needsZero: true),
    Signature("an Ogg file", "OggS", needsZero: true),
    Signature("an MP3 file", "ID3", needsZero: true),
    Signature("a font", "wOFF", needsZero: true),
    Signature("a font", "wOF2", needsZero: true),
    Signature("a binary property list", "bplist00"),
  ]

  private static let programs: [Signature] = [
    Signature("an ELF program or library", [0x7F, 0x45, 0x4C, 0x46]),
    Signature("a Mach-O program or library", [0xCF, 0xFA, 0xED, 0xFE]),
    Signature("a Mach-O program or library", [0xCE, 0xFA, 0xED, 0xFE]),
    Signature("a Java class or a Mach-O program", [0xCA, 0xFE, 0xBA, 0xBE]),
    Signature("a Windows program or library", "MZ", needsZero: true),
    Signature("a WebAssembly module", "\u{0}asm"),
  ]
}
