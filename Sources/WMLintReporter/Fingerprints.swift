import WMLintDiagnostics
import WMLintText

/// Names for diagnostics that stay the same while lines are added and removed round them.
///
/// A fingerprint is made of the file, the rule, the request, the JSON Pointer and the marked text;
/// those that are the same in all of these differ by their order.
struct Fingerprints {
  /// How many are remembered of one file; behind that the offset tells them apart, so that memory
  /// stays bounded.
  private static let most = 1 << 16

  private var seen: [UInt64: Int] = [:]

  /// Turns to the next file, or to the next part of a long one.
  mutating func begin(_ sources: [Source]) {
    if sources.first?.start.offset == 0 { seen = [:] }
  }

  /// The fingerprint of the next diagnostic of the file, in hexadecimal digits.
  mutating func next(_ diagnostic: Diagnostic, in views: inout FileViews) -> String {
    var hash = Hash64()
    hash.add(PathReference.relative(views.place(of: diagnostic.range)?.name ?? ""))
    hash.add(diagnostic.rule)
    hash.add(diagnostic.request?.name ?? "")
    hash.add(diagnostic.request.map { views.line(of: $0) } ?? "")
    hash.add(diagnostic.pointer ?? "")
    hash.add(views.text(of: diagnostic.range))
    let number: Int
    if let count = seen[hash.value] {
      number = count
      seen[hash.value] = count + 1
    } else if seen.count < Self.most {
      number = 0
      seen[hash.value] = 1
    } else {
      number = diagnostic.range.bytes.lowerBound
    }
    hash.add(String(number))
    let digits = String(hash.value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// FNV-1a of 64 bits, which is the same on every machine and in every release.
struct Hash64 {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Adds a text and an end that no text holds.
  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    add(0xFF)
  }

  private mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
