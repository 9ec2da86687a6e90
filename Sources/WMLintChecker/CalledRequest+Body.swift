import WMLintRequests
import WMLintSchema
import WMLintText

/// What a call sends as its body.
extension CalledRequest {
  private var placeBehind: Int {
    idNames.count + requiredQuery.count + (operation.isBodyRequired ? 1 : 0)
  }

  /// The options, which come after all required arguments.
  var options: MethodCall.Options? {
    guard call.takesOptions, isComplete, placed.indices.contains(placeBehind) else { return nil }
    return placed[placeBehind].options
  }

  private var takesBody: Bool { operation.isBodyRequired || !operation.bodyName.isEmpty }

  var body: Body? {
    guard takesBody || operation.body != .any else { return nil }
    if let given = named.first(where: { Self.letters($0.name.string) == "body" }) {
      return given.argument.body
    }
    // Where query and body are both required, nobody knows which comes first.
    if operation.isBodyRequired, requiredQuery.isEmpty {
      guard isComplete, placed.indices.contains(idNames.count) else { return nil }
      let argument = placed[idNames.count]
      // Versions of the SDK in which it was not required yet take it among the options.
      return hasKey("body") ? argument.body : argument.options?.body ?? argument.body
    }
    if call.takesOptions { return options?.body }
    let hasOthers = operation.parameters.contains { $0.place != .path }
    return !hasOthers && placed.indices.contains(placeBehind) ? placed[placeBehind].body : nil
  }

  /// The object where the options belong, if none of its keys is an option.
  var unsentBody: MappedText? {
    guard !operation.isBodyRequired, takesBody, call.takesOptions, isComplete,
      placed.indices.contains(placeBehind), let options = placed[placeBehind].options,
      !options.isOpen, options.body == nil, !options.fields.isEmpty,
      options.fields.allSatisfy({ isOfBody($0.name.string) })
    else { return nil }
    return options.text
  }

  private var bodyType: ValueType {
    if case .reference(let name) = operation.body { api.type(name) } else { operation.body }
  }

  /// Whether the body has a key of a name.
  private func hasKey(_ name: String) -> Bool {
    if case .object(let type) = bodyType { type.property(name) != nil } else { false }
  }

  /// Whether a name is a key of the body and not an option.
  private func isOfBody(_ name: String) -> Bool {
    guard parameter(called: name) == nil, !isOfHeader(name), name != "body" else { return false }
    guard case .object(let type) = bodyType else { return true }
    return type.property(name) != nil
  }
}
