import Synchronization
import WMLintKit
import WMLintProject
import WMLintText

extension BinaryFormat {
  /// What is wrong with such a file, and what to do.
  func message(for origin: Input.Origin) -> String {
    "this is \(name)\(advice(for: origin))"
  }

  private func advice(for origin: Input.Origin) -> String {
    switch (remedy, origin) {
    case (.decompress(let program), .file(let path)):
      "; use `\(program) \(path.quotedAsFile) | wmlint \(Self.kind(of: path))-`"
    case (.decompress(let program), .standardInput): "; use `\(program) | wmlint -`"
    case (.unpack(let command), .file(let path)):
      "; unpack it with `\(command) \(path.quotedAsFile)` and lint what was in it"
    case (.unpack, .standardInput): "; unpack it and lint what was in it"
    case (.export, _): ", which wmlint does not read; save its requests as JSON, one on each line"
    case (.nothing, _): ", and only text can be linted"
    }
  }

  /// The option that keeps what the name of a compressed file says of its content: `a.jsonl.gz`.
  private static func kind(of path: SystemString) -> String {
    guard let dot = path.bytes.lastIndex(of: ASCII.dot) else { return "" }
    let name = SystemString(FolderPath.name(of: Array(path.bytes[..<dot])))
    let isTold = FileKindReader.takes(name.bytes.span) && !name.text.hasSuffix(".json")
    return isTold ? "--stdin-filename \(name.quotedAsFile) " : ""
  }
}

extension ByteStream {
  /// How many bytes are awaited; a line of text may be all that comes for a while.
  private static let enough = 16

  /// The same bytes, unless the first of them show that they are not text.
  func refusingBinary(from origin: Input.Origin) -> ByteStream {
    let isBegun = Mutex(false)
    let (read, isReady, close) = (read, isReady, close)
    return ByteStream(
      read: { buffer, part throws(SystemFailure) in
        let isFirst = isBegun.withLock { isBegun in
          defer { isBegun = true }
          return !isBegun
        }
        var taken = try read(&buffer, part)
        guard isFirst, taken > 0 else { return taken }
        // A pipe gives what it has, which may be too little to tell.
        while taken < min(Self.enough, part.count) {
          let more = try read(&buffer, part.lowerBound + taken..<part.upperBound)
          if more == 0 { break }
          taken += more
        }
        if let format = BinaryFormat(of: buffer[part.lowerBound..<part.lowerBound + taken]) {
          throw SystemFailure(format.message(for: origin))
        }
        return taken
      }, isReady: isReady, close: close)
  }
}

extension SystemString {
  /// The path as a shell takes it.
  var quotedAsFile: String {
    let path = bytes.first == ASCII.hyphen ? "./\(text)" : text
    let isPlain = path.utf8.allSatisfy { byte in
      switch byte {
      case ASCII.plus...ASCII.colon, ASCII.at, ASCII.capitals, ASCII.underscore,
        ASCII.smallLetters:
        true
      default: false
      }
    }
    return isPlain ? path : path.shellQuoted
  }
}
