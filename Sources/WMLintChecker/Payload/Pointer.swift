import WMLintJSON
import WMLintText

/// A JSON Pointer (RFC 6901), put together name by name.
struct Pointer {
  private var bytes: [UInt8] = []

  /// The pointer to what is under some names, one inside the other.
  init(_ path: String...) {
    bytes.reserveCapacity(64)
    for name in path { append(name.utf8) }
  }

  /// The pointer from the outermost value of a document to a node, or to the value of a key.
  init(to node: Int, in document: Document) {
    var parent = document.root
    while let container = parent, container != node {
      parent = nil
      if document.kind(container) == .object {
        let members = document.members(of: container)
        let member = members.first { $0.key == node || document.holds($0.value, node) }
        guard let member else { return }
        append(document.decoded(member.key))
        parent = member.key == node ? nil : member.value
      } else {
        let children = document.children(of: container).enumerated()
        guard let child = children.first(where: { document.holds($0.element, node) }) else {
          return
        }
        append(String(child.offset).utf8)
        parent = child.element
      }
    }
  }

  /// The pointer as text; empty for the whole document.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Goes one step further in: into a member of this name, or to an element of this index.
  mutating func append(_ name: some Collection<UInt8>) {
    bytes.append(ASCII.slash)
    // Few names hold what must be escaped.
    if !name.contains(where: { $0 == ASCII.tilde || $0 == ASCII.slash }) {
      bytes.append(contentsOf: name)
      return
    }
    for byte in name {
      switch byte {
      case ASCII.tilde: bytes += "~0".utf8
      case ASCII.slash: bytes += "~1".utf8
      default: bytes.append(byte)
      }
    }
  }
}

extension Document {
  /// Whether a node is another or is inside it.
  fileprivate func holds(_ value: Int, _ node: Int) -> Bool {
    node >= value && node < nodes[value].next
  }
}
