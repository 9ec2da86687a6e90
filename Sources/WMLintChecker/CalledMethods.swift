package import WMLintRequests
package import WMLintSchema
import WMLintText

/// Makes requests of the calls of methods that SDKs have for the operations of a contract.
package struct CalledMethods: Sendable {
  private let contract: Contract
  private let methods: SDKMethods

  /// The methods of the published API, where another contract speaks.
  private let others: SDKMethods?

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
    if let entry = others?[name] { return made(request, call, entry.operation) }
    if let entry = methods[name] { return made(request, call, entry.operation) }
    guard let meant = methods.meant(by: name), !isNearerToOthers(call.name.string) else {
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

  /// The request of an operation: every byte of its path stands at the name of the method.
  private func made(_ request: Request, _ call: MethodCall, _ operation: Operation) -> Request {
    func text(_ text: String) -> MappedText {
      var joined = TextBuilder(in: call.name.map.source)
      joined.append(text.utf8, standingFor: call.name.place)
      return joined.text
    }
    var request = request
    request.endpoint = text(operation.path.text)
    request.method = text(operation.method)
    let slots = operation.path.segments.compactMap { segment in
      if case .slot(let name) = segment { name } else { nil }
    }
    request.pathParameters = zip(slots, [call.conversation, call.participant]).map { slot, value in
      Field(name: text(slot), value: value)
    }
    request.body = operation.isBodyRequired ? call.body : call.bodyOfOptions ?? call.body
    return request
  }
}
