/// An operation that the API once had.
package struct RemovedOperation: Hashable, Sendable {
  package let method: String
  package let path: String

  /// The last SDK or document that had it, and when.
  package let lastSeen: String

  /// The release that removed it, where the release notes or the SDKs say so.
  package let removedIn: String?

  /// The release that said first that it would go.
  package let deprecatedSince: String?

  /// What replaces it: paths, some with a method before them.
  package let replacements: [String]

  package init(
    _ method: String, _ path: String, lastSeen: String, removedIn: String? = nil,
    deprecatedSince: String? = nil, replacements: [String] = []
  ) {
    self.method = method
    self.path = path
    self.lastSeen = lastSeen
    self.removedIn = removedIn
    self.deprecatedSince = deprecatedSince
    self.replacements = replacements
  }
}
