import Foundation

/// Files that are made for the benchmark: the same ones on every machine, every time.
enum Corpus: Hashable {
  /// Files that hold a body each, of about a hundred bytes.
  case payloads(Int)
  /// A file of requests, one a line, some percent of them wrong.
  case lines(megabytes: Int, badPercent: Int)
  /// A file that is an array of requests.
  case document(megabytes: Int)
  /// A file that is a body with so many mistakes.
  case mistakes(Int)

  private static let piece = 1 << 20

  /// The name of the file or of the folder.
  private var name: String {
    switch self {
    case .payloads(let count): "payloads-\(count)"
    case .lines(let megabytes, let percent): "lines-\(megabytes)-\(percent).jsonl"
    case .document(let megabytes): "document-\(megabytes).json"
    case .mistakes(let count): "mistakes-\(count).json"
    }
  }

  /// The files, as paths in a folder.
  var paths: [String] {
    guard case .payloads(let count) = self else { return [name] }
    return (0..<count).map { "\(name)/\($0).json" }
  }

  /// Makes the files that are not there.
  func make(in folder: URL) throws {
    if FileManager.default.fileExists(atPath: folder.appending(path: name).path) { return }
    // What is half made when somebody stops it is not taken for the whole the next time.
    let unfinished = folder.appending(path: "unfinished")
    try? FileManager.default.removeItem(at: unfinished)
    var writer = RequestWriter()
    if case .payloads(let count) = self {
      try FileManager.default.createDirectory(at: unfinished, withIntermediateDirectories: true)
      for number in 0..<count {
        writer.writePayload()
        try Data(writer.takeBytes()).write(to: unfinished.appending(path: "\(number).json"))
      }
    } else {
      try Data().write(to: unfinished)
      let file = try FileHandle(forWritingTo: unfinished)
      try write(to: file, &writer)
      try file.close()
    }
    try FileManager.default.moveItem(at: unfinished, to: folder.appending(path: name))
  }

  private func write(to file: FileHandle, _ writer: inout RequestWriter) throws {
    func flush() throws { try file.write(contentsOf: Data(writer.takeBytes())) }
    switch self {
    case .payloads: break
    case .lines(let megabytes, let percent):
      var rest = megabytes * Self.piece
      while rest > 0 {
        while writer.bytes.count < Self.piece { writer.writeLine(badPercent: percent) }
        rest -= writer.bytes.count
        try flush()
      }
    case .document(let megabytes):
      var rest = megabytes * Self.piece
      writer.write("[\n")
      while rest > 0 {
        while writer.bytes.count < Self.piece { writer.writeElement() }
        rest -= writer.bytes.count
        try flush()
      }
      writer.writeLine(badPercent: 0)
      writer.write("]\n")
      try flush()
    case .mistakes(let count):
      writer.write(#"{"attributes": {"tier": "gold""#)
      for number in 0..<count {
        writer.write(",\n  \"key \(number)\": [\(number)]")
        if writer.bytes.count > Self.piece { try flush() }
      }
      writer.write("}}\n")
      try flush()
    }
  }
}
