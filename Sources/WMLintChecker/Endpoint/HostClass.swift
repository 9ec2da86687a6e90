import WMLintRequests
import WMLintSchema
import WMLintText

/// Where a request goes, by its host.
enum HostClass: Equatable {
  /// One that serves the API.
  case api
  /// `api.` of a region that is not known.
  case unknownRegion
  /// A page, the sign-in, or the bare domain of a region.
  case page
  /// One that the project or the contract names.
  case configured
  /// One on the same machine.
  case local
  /// One that is not known yet.
  case placeholder
  case none
  /// One that serves something else.
  case other

  /// Whether it is one of Genesys Cloud.
  var isGenesys: Bool { self == .api || self == .unknownRegion || self == .page }

  init(_ host: MappedText?, in contract: Contract) {
    guard let host else {
      self = .none
      return
    }
    let text = host.string
    if HostKind.isDeclared(text, in: contract) {
      self = .configured
    } else if Placeholder.name(host) != nil {
      self = Relevance.endsElsewhere(host) ? .other : .placeholder
    } else {
      let known = Self.of(text)
      self = known.isGenesys && Self.isOfAnotherProduct(contract) ? .other : known
    }
  }

  /// Whether a contract describes an API that is not Genesys Cloud's, at hosts of its own.
  private static func isOfAnotherProduct(_ contract: Contract) -> Bool {
    contract.isFile && !contract.hosts.isEmpty
      && !contract.api.paths.isBeginning([.literal("api"), .literal("v2")])
  }

  static func of(_ host: String) -> HostClass {
    let name = host.lowercased().split(separator: ":").first.map(String.init) ?? ""
    switch HostKind(host) {
    case .api: return .api
    case .notAPI(let right):
      let domain = right.dropFirst("api.".count)
      return ["apps.", "login.", ""].contains { $0 + domain == name } ? .page : .other
    case .lookalike:
      let isOfGenesys =
        ["api.mypurecloud.", "api."].contains(where: name.hasPrefix)
        && (name.hasPrefix("api.mypurecloud.") || name.hasSuffix(".pure.cloud"))
      return isOfGenesys ? .unknownRegion : .other
    case .foreign:
      let isLocal = name == "localhost" || name.hasPrefix("127.") || name.hasPrefix("[")
      return isLocal ? .local : .other
    }
  }
}
