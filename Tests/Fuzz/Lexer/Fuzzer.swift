import WMLintInvariants

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let violations = LexerInvariants.violations(in: bytes)
  if !violations.isEmpty { fatalError(violations.joined(separator: "\n")) }
  return 0
}

#if !FUZZING
  @main struct Replay {
    static func main() throws { try replay(LexerInvariants.violations) }
  }
#endif
