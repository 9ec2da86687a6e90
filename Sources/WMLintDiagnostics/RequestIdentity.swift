/// Which request of a text a diagnostic belongs to.
public struct RequestIdentity: Hashable, Sendable {
  /// The place of the request in its file, from 0.
  public let index: Int

  /// The name it goes by there, such as `Folder / Item`.
  public let name: String?

  package init(index: Int, name: String? = nil) {
    self.index = index
    self.name = name
  }
}
