import WMLintContracts
import WMLintDiagnostics
import WMLintProject
import WMLintSchema

extension Command {
  /// Writes a configuration for the working folder, and the schema that it names.
  func initialise(in system: System) throws(UsageProblem) -> ExitStatus {
    let path = Configuration.fileName
    // A broken link counts as existing: writing through it would create a file elsewhere.
    if ProjectRoot.isThere(path, in: system.files) {
      throw UsageProblem("'\(path.text)' already exists")
    }
    let messages = Messages(to: system.error)
    let found = FoundRequests(in: ".", for: self, system)
    do throws(SystemFailure) {
      try write(configuration(for: found), to: path, in: system)
      messages.print("wrote \(path.text); \(found.words)")
    } catch {
      messages.print(Failure(file: path.text, message: error.message))
      return .failure
    }
    let schema = Configuration.schemaName
    if ProjectRoot.isThere(schema, in: system.files) { return .clean }
    do throws(SystemFailure) {
      try write(ConfigurationKey.schema(naming: rules), to: schema, in: system)
      messages.print("wrote \(schema.text), which says what it may hold, for editors")
      return .clean
    } catch {
      messages.print(Failure(file: schema.text, message: error.message))
      return .failure
    }
  }

  private func configuration(for found: FoundRequests) -> String {
    let bodies = found.bodies.map { pattern in
      SchemaValue.object([.init("files", .string(pattern)), .init("as", .string("body"))])
    }
    let members: [SchemaValue.Member] = [
      .init("$schema", .string(Configuration.schemaName.text)),
      .init("contract", .string(Contract.names.first ?? "")),
    ]
    let requests = bodies.isEmpty ? [] : [SchemaValue.Member("requests", .array(bodies))]
    return SchemaValue.object(members + requests).text() + "\n"
  }

  private func write(
    _ text: String, to path: SystemString, in system: System
  ) throws(SystemFailure) {
    let stream = try system.create(path)
    try stream.write(Array(text.utf8))
    try stream.close()
  }
}
