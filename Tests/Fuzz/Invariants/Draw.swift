/// Numbers that follow from bytes, so that an input is always treated alike.
struct Draw {
  private var state: UInt64

  /// Begins with a hash of the bytes (FNV-1a).
  init(from bytes: [UInt8]) {
    state = bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// A number from 0 on, below another.
  mutating func number(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(truncatingIfNeeded: (state >> 33) % UInt64(max(1, limit)))
  }

  /// Whether it is one of so many times.
  mutating func isOne(of times: Int) -> Bool { number(below: times) == 0 }

  mutating func element<Element>(of elements: [Element]) -> Element {
    elements[number(below: elements.count)]
  }
}
