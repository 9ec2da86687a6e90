package import WMLintRequests
package import WMLintSchema
import WMLintText

/// Makes requests of the calls of methods that SDKs have for the operations of a contract.
package struct CalledMethods: Sendable {
  private let contract: Contract
  private let methods: SDKMethods

  /// The methods that update a participant in the published API, where another contract speaks.
  private let others: SDKMethods?

  /// Members of SDK classes, in lower case, that begin like a method and send nothing.
  private static let accessors: Set<String> = [
    "getbasepath", "getapiclient", "getconfiguration", "getdefaultheaders", "getexceptionfactory",
  ]

  package init(of contract: Contract) {
    self.contract = contract
    methods = SDKMethods(of: contract)
    others =
      contract.name == Contract.participantUpdates.name ? nil : SDKMethods(of: .participantUpdates)
  }

  /// The request that a call sends; `nil` if the method is another's.
  package func request(for request: Request) -> Request? {
    guard let call = request.call else { return request }
    let name = call.name.bytes
    if let entry = others?[name] { return made(request, call, entry.operation, entry.method) }
    if let entry = methods[name] {
      return made(request, call, entry.operation, others == nil ? entry.method : nil)
    }
    if call.receiver != .unknown, let known = published(request, call) { return known }
    if call.isOwn { return nil }
    if let meant = update(meantBy: call, request) { return meant }
    return call.receiver == .api ? unknown(request, call) : nil
  }

  /// The request of an operation; a method that SDKs have for it must be written as they write it.
  private func made(
    _ request: Request, _ call: MethodCall, _ operation: Operation, _ method: SDKMethod? = nil
  ) -> Request {
    var made = CalledRequest(call, operation, of: contract.api).adding(to: request)
    if call.receiver == .api, let method, method.hasPlainWords, let naming = call.naming {
      let name = method.name(in: naming, like: call.name.string)
      if name != call.name.string { made.call?.meant = name }
    }
    return made
  }

  /// The request of an operation that the API has or once had.
  private func published(_ request: Request, _ call: MethodCall) -> Request? {
    let table = contract.api.methods
    if let entry = table[call.name.bytes],
      let operation = contract.api.operation(entry.path, entry.method)
    {
      let method = SDKMethod(entry.name, model: "")
      // It may be the numbered one of another path.
      if let naming = call.naming, isNumbered(call.name),
        method.name(in: naming, like: call.name.string) != call.name.string
      {
        return nil
      }
      return isNamed(call, after: operation) ? made(request, call, operation, method) : nil
    }
    return call.isOwn
      ? nil
      : table.removed(call.name.bytes).map { removed in
        made(
          request, call,
          Operation(removed.method, removed.path, bodyName: "", isBodyRequired: false))
      }
  }

  /// Whether the receiver of a method is known to be an SDK's, or is named after the path, or after
  /// nothing: the client of another product may have a method of the same name.
  private func isNamed(_ call: MethodCall, after operation: Operation) -> Bool {
    if call.receiver == .api { return true }
    let words = NameWords.of(call.holder).filter { !Self.plainWords.contains($0) }
    let path = operation.path.text.lowercased()
    return words.allSatisfy { path.contains($0.hasSuffix("s") ? String($0.dropLast()) : $0) }
  }

  /// Words in the names of API objects that say nothing of what they are for.
  private static let plainWords: Set<String> = [
    "api", "instance", "client", "my", "the", "this", "self", "gc", "genesys", "cloud", "pure",
    "purecloud", "platform", "sdk",
  ]

  /// The update of a participant that an unknown method was meant to send.
  private func update(meantBy call: MethodCall, _ request: Request) -> Request? {
    guard let meant = methods.meant(by: call.name.bytes), !isNearerToOthers(call.name.string) else {
      return nil
    }
    let operations = meant.entries.map(\.operation)
    let likely = operations.first.flatMap { first in
      IntendedBody(made(request, call, first).body, contract)?.operation(among: operations)
    }
    guard let operation = likely ?? operations.first,
      let entry = meant.entries.first(where: { $0.operation == operation })
    else { return nil }
    var nearest = made(request, call, operation)
    nearest.call?.meant = entry.method.name(like: call.name.string)
    return nearest
  }

  /// Whether a name was rather meant for a method of the published API, of another medium.
  private func isNearerToOthers(_ name: String) -> Bool {
    guard let others, !name.lowercased().contains("webmessaging") else { return false }
    let nearest = Suggestion.nearest(name, in: others.names + methods.names)
    return nearest.map(others.names.contains) ?? false
  }

  /// Whether the API numbers operations of a name: some SDKs leave the number out.
  private func isNumbered(_ name: MappedText) -> Bool {
    (ASCII.zero...ASCII.zero + 9).contains { contract.api.methods[name.bytes + [$0]] != nil }
  }

  /// A call of a method that no SDK has, as the request that it was probably meant to send.
  private func unknown(_ request: Request, _ call: MethodCall) -> Request? {
    let letters = call.name.string.lowercased().filter { $0 != "_" }
    guard !Self.accessors.contains(letters), contract.api.paths.count > 0,
      !isNumbered(call.name)
    else { return nil }
    guard let entry = contract.api.methods.nearest(to: call.name.bytes),
      let operation = contract.api.operation(entry.path, entry.method)
    else { return nil }
    var nearest = made(request, call, operation)
    nearest.call?.meant = SDKMethod(entry.name, model: "").name(like: call.name.string)
    return nearest
  }
}
