import WMLintSchema
import WMLintText

/// What a host serves.
enum HostKind: Equatable {
  /// One that serves the API.
  case api
  /// A page or the sign-in of a region; the API is at the host given.
  case notAPI(String)
  /// A host that only looks like Genesys'.
  case lookalike
  case foreign

  private static let apiHosts = Hosts.apiHosts.map { Array($0.utf8) }

  /// What a host of Genesys Cloud has in its name, and what looks like one.
  private static let marks = ["mypurecloud", "pure.cloud", "genesys"].map(WordSearch.init)

  init(_ host: MappedText) {
    let bytes = host.bytes
    // Most hosts are one of these, and a string takes long.
    let isAPI = Self.apiHosts.contains { $0.count == bytes.count && bytes.elementsEqual($0) }
    self = isAPI ? .api : HostKind(host.string)
  }

  init(_ host: String) {
    let name = Self.name(host)
    if Hosts.apiHostNames.contains(name) {
      self = .api
    } else if let domain = Hosts.domains.first(where: { name == $0 || name.hasSuffix("." + $0) }) {
      self = .notAPI("api." + domain)
    } else if Self.marks.contains(where: { $0.finds(in: name) }) {
      self = .lookalike
    } else {
      self = .foreign
    }
  }

  /// Whether a host is one of Genesys Cloud's.
  static func isGenesys(_ host: MappedText) -> Bool {
    switch HostKind(host) {
    case .api, .notAPI: true
    case .lookalike, .foreign: false
    }
  }

  /// The host that serves the API, where the path was joined to it without a slash:
  /// `api.mypurecloud.comapi`.
  static func beforeJoinedPath(_ host: String) -> String? {
    guard host.lowercased().hasSuffix("api") else { return nil }
    let name = String(host.dropLast("api".count))
    return HostKind(name) == .api ? name : nil
  }

  /// Whether the project or the contract names a host as one of the API.
  static func isDeclared(_ host: String, in contract: Contract) -> Bool {
    !contract.hosts.isEmpty && contract.hosts.contains(name(host))
  }

  /// The name without user, default port and case, nor the dot that says that it is whole (RFC 1034,
  /// section 3.1).
  private static func name(_ host: String) -> String {
    var name = host.split(separator: "@").last.map { $0.lowercased() } ?? ""
    for port in [":443", ":80"] where name.hasSuffix(port) { name.removeLast(port.count) }
    if name.hasSuffix(".") { name.removeLast() }
    return name
  }
}
