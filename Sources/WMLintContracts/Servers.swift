import WMLintJSON
import WMLintSchema

/// Where a description says that its API is served.
struct Servers: Sendable {
  /// The hosts beside those of Genesys Cloud, in lower case.
  private(set) var hosts: [String] = []

  /// What its paths begin with on each server, without a slash at the end.
  private(set) var bases: [String] = []

  /// How many URLs one server with variables is taken for, and how many there are in all.
  private static let most = 256

  init() {}

  /// Takes `host` and `basePath` of Swagger.
  init(host: String?, basePath: String?) {
    if let host { add(host: host) }
    add(base: basePath ?? "")
  }

  /// Reads `servers` of OpenAPI.
  init(_ servers: Document) {
    guard let root = servers.root, servers.kind(root) == .array else { return }
    for server in servers.children(of: root) {
      guard let url = servers.string("url", in: server) else { continue }
      for url in Self.urls(url, servers.value("variables", in: server), servers) { add(url) }
    }
  }

  /// Adds the hosts of others, which serve a part of the API.
  mutating func add(hostsOf others: Servers) {
    hosts += others.hosts.filter { !hosts.contains($0) }
  }

  private mutating func add(_ url: String) {
    var rest = url[...]
    if let scheme = rest.firstRange(of: "//") {
      rest = rest[scheme.upperBound...]
      let host = rest.prefix { $0 != "/" }
      add(host: String(host))
      rest = rest[host.endIndex...]
    }
    add(base: String(rest))
  }

  private mutating func add(host: String) {
    var name = host.lowercased()
    for port in [":443", ":80"] where name.hasSuffix(port) { name.removeLast(port.count) }
    // A URL with a free variable is unknown.
    if name.isEmpty || name.contains("{") || Hosts.apiHostNames.contains(name) { return }
    if hosts.count < Self.most, !hosts.contains(name) { hosts.append(name) }
  }

  private mutating func add(base: String) {
    var base = base.prefix { $0 != "?" && $0 != "#" }
    while base.last == "/" { base.removeLast() }
    if base.first.map({ $0 != "/" }) ?? false { base = "/" + base }
    if bases.count < Self.most, !bases.contains(String(base)) { bases.append(String(base)) }
  }

  /// A URL with all values of its variables in their places.
  private static func urls(_ url: String, _ variables: Int?, _ document: Document) -> [String] {
    guard let variables, document.kind(variables) == .object else { return [url] }
    var urls = [url]
    for (key, variable) in document.members(of: variables) {
      let place = "{\(document.text(key))}"
      var values = Array(document.strings("enum", in: variable).prefix(most))
      if let usual = document.scalar("default", in: variable), !values.contains(usual) {
        values.append(usual)
      }
      if values.isEmpty { continue }
      urls = urls.flatMap { url in
        url.contains(place) ? values.map { url.replacing(place, with: $0) } : [url]
      }
      urls = Array(urls.prefix(most))
    }
    return urls
  }
}
