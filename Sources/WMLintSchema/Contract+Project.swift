extension Contract {
  private static let wayToRouting = ["attributes", "routing"]

  /// The contract with what a project adds to it: keys of its own in `routing`, where the contract
  /// has that, and hosts that serve the API.
  package func extended(routing keys: [Property], hosts: [String]) -> Contract {
    if keys.isEmpty, hosts.isEmpty { return self }
    return Contract(
      name: name, summary: summary, source: source, subject: subject,
      operations: operations.map { operation in
        Operation(
          operation.method, operation.path.text,
          body: operation.body.adding(keys, at: Self.wayToRouting[...]),
          bodyName: operation.bodyName, isBodyRequired: operation.isBodyRequired,
          scopes: operation.scopes, status: operation.status,
          naming: operation.naming)
      }, types: types, foreignKeys: foreignKeys, hosts: self.hosts + hosts,
      isFile: isFile, api: describe)
  }

  /// The keys that show of an object called `routing` that it is one of a request.
  package var routingKeys: [String] {
    let found = operations.lazy.compactMap { $0.body.object(at: Self.wayToRouting[...]) }.first
    return found?.properties.map(\.name) ?? ["acw"]
  }
}

extension ValueType {
  /// The object that is in others under these keys.
  fileprivate func object(at way: ArraySlice<String>) -> ObjectType? {
    guard case .object(let object) = self else { return nil }
    guard let name = way.first else { return object }
    return object.property(name)?.type.object(at: way.dropFirst())
  }

  /// The type with properties more in an object that is in others; one that has the same name
  /// as another takes its place.
  fileprivate func adding(_ added: [Property], at way: ArraySlice<String>) -> ValueType {
    guard case .object(let object) = self else { return self }
    guard let name = way.first else {
      let kept = object.properties.filter { own in !added.contains { $0.name == own.name } }
      return .object(ObjectType(kept + added, otherValues: object.otherValues))
    }
    let properties = object.properties.map { own in
      own.name == name
        ? Property(
          name, own.type.adding(added, at: way.dropFirst()), isRequired: own.isRequired,
          meaning: own.meaning) : own
    }
    return .object(ObjectType(properties, otherValues: object.otherValues))
  }
}
