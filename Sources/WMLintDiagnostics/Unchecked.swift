/// What was not checked, and why.
public struct Unchecked: Hashable, Sendable {
  /// The files, and the records of files, that hold no request.
  public package(set) var withoutRequest = 0
  /// The records that hold no request at the given place, and the elements of a list that are none.
  public package(set) var recordsWithoutRequest = 0
  /// The requests whose host serves something else.
  public package(set) var otherHosts = 0
  /// The requests that nothing shows to be for Genesys Cloud.
  public package(set) var unproven = 0
  /// The requests whose path was not checked, because a placeholder in it may be anything.
  public package(set) var openPaths = 0

  package init() {}

  /// The requests that were not checked at all.
  public var requests: Int { otherHosts + unproven }

  package mutating func add(_ other: Unchecked) {
    withoutRequest += other.withoutRequest
    recordsWithoutRequest += other.recordsWithoutRequest
    otherHosts += other.otherHosts
    unproven += other.unproven
    openPaths += other.openPaths
  }
}
