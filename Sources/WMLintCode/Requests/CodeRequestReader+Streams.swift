import WMLintText

/// Bodies that are written to a stream of the request: `conn.getOutputStream()` of Java,
/// `GetRequestStream()` of C#, `conn.outputStream` of Kotlin.
extension CodeRequestReader {
  /// Functions that return the stream, in lower case.
  private static let streams: Set<String> = [
    "getoutputstream", "getrequeststream", "getrequeststreamasync", "outputstream",
  ]

  /// Types that wrap a stream to write text, in lower case.
  private static let wrappers: Set<String> = [
    "bufferedoutputstream", "bufferedwriter", "dataoutputstream", "outputstreamwriter",
    "printstream", "printwriter", "streamwriter",
  ]

  /// Methods that write to a stream, in lower case.
  private static let writing: Set<String> = [
    "append", "print", "println", "write", "writeasync", "writebytes", "writeline",
  ]

  /// Whether a member is the stream that a body is written to.
  static func isStream(_ name: String) -> Bool { streams.contains(name.lowercased()) }

  /// Takes what is written to the stream that a member of a request is.
  func takeStream(_ name: Int, into parts: inout CodeRequestParts) {
    var start = CodeChain.start(of: name, in: code)
    var last = code.isSymbol(name + 1, "(") ? code.partners[name + 1] : name
    if last <= name, code.isSymbol(name + 1, "(") { return }
    for _ in 0..<Self.mostWrappers {
      let open = code.parents[start]
      guard let call = CodeCall(at: open, in: code), Self.wrappers.contains(call.name(in: code))
      else { break }
      start = call.start
      last = call.close
    }
    // `conn.outputStream.use { it.write(json) }`
    if code.isMemberOperator(last + 1), code.isWord(last + 2, "use"), code.isSymbol(last + 3, "{") {
      let start = last + 4
      for index in start..<max(start, min(code.partners[last + 3], start + Self.longestBlock)) {
        if let call = CodeCall(at: index, in: code) { takeWriting(call, into: &parts) }
      }
      return
    }
    // `conn.getOutputStream().write(json)`
    if code.isMemberOperator(last + 1), let call = CodeCall(at: last + 3, in: code) {
      return takeWriting(call, into: &parts)
    }
    guard let variable = variable(setBefore: start) else { return }
    let scope = names.scope(of: variable)
    let all = uses[code.bytes(variable)] ?? []
    let first = all.partitionIndex { $0 > variable }
    for use in all[first...].prefix(Self.mostUses) {
      if isSet(use) { break }
      if names.isToken(use, in: scope), let call = CodeCall(at: use + 3, in: code) {
        takeWriting(call, into: &parts)
      }
    }
  }

  /// The most wrappers round a stream.
  private static let mostWrappers = 4

  /// The most tokens of a block that are searched, as there may be others in it.
  private static let longestBlock = 256

  private func takeWriting(_ call: CodeCall, into parts: inout CodeRequestParts) {
    guard Self.writing.contains(call.name(in: code)), let first = call.arguments.first else {
      return
    }
    parts.take(first, as: .body(.unknown))
  }
}
