/// What is at a path, behind any links.
package struct FileStatus: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case file, folder, pipe, device, socket }

  /// The number of the file itself, which all its names share.
  package struct Identity: Hashable, Sendable {
    package let device: UInt64
    package let node: UInt64

    package init(device: UInt64, node: UInt64) {
      self.device = device
      self.node = node
    }

    /// Most files are of one device.
    package func hash(into hasher: inout Hasher) { hasher.combine(node) }
  }

  package let kind: Kind
  package let size: Int
  package let identity: Identity

  package init(kind: Kind, size: Int, identity: Identity) {
    self.kind = kind
    self.size = size
    self.identity = identity
  }
}
