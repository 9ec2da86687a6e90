package import WMLintText

/// Which request of a text a diagnostic belongs to.
public struct RequestIdentity: Hashable, Sendable {
  /// The place of the request in its file, from 0.
  public let index: Int

  /// The name it goes by there, such as `Folder / Item`: it may be shown.
  public let name: String?

  /// What the record that it is in is known by, where it is in one: it may be shown.
  public let key: String?

  /// Where the method is, if it is apart from the URL.
  package let method: SourceRange?

  /// Where the URL is, or the request line.
  package let endpoint: SourceRange?

  /// The method and the URL as a program puts them together, where they do not be in its text.
  package let made: String?

  package init(
    index: Int, name: String? = nil, method: SourceRange? = nil, endpoint: SourceRange? = nil,
    made: String? = nil, key: String? = nil
  ) {
    self.made = made
    self.index = index
    self.name = name.map(Secrets.maskedName)
    self.key = key
    self.method = method
    self.endpoint = endpoint
  }

  /// The same request, with so many more before it.
  package func moved(by count: Int) -> RequestIdentity {
    RequestIdentity(
      index: index + count, name: name, method: method, endpoint: endpoint, made: made, key: key)
  }

  /// The same request in a record that is known by a key.
  package func keyed(_ key: String) -> RequestIdentity {
    RequestIdentity(
      index: index, name: name, method: method, endpoint: endpoint, made: made, key: key)
  }

  /// The same with another name, made of its own.
  package func named(by words: (String) -> String) -> RequestIdentity {
    guard let name else { return self }
    return RequestIdentity(
      index: index, name: words(name), method: method, endpoint: endpoint, made: made, key: key)
  }
}
