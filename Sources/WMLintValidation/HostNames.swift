import WMLintJSON
import WMLintSchema
import WMLintText

/// The hosts of the API as bytes, in one array: elements of several would be copied to be looked at.
struct HostNames {
  private var names: [Range<Int>] = []
  private var bytes: [UInt8] = []

  init() {
    for host in Hosts.apiHosts {
      let start = bytes.count
      bytes += host.utf8
      names.append(start..<bytes.count)
    }
  }

  /// The index of the slash behind the host that begins at an index; `nil` if none does.
  @inline(__always)
  func end(at start: Int, _ scanner: borrowing Scanner) -> Int? {
    for name in names {
      let end = start &+ name.count
      // Most are longer or shorter than what is written.
      if scanner[end] == ASCII.slash, scanner.holds(bytes, name, at: start) { return end }
    }
    return nil
  }
}
