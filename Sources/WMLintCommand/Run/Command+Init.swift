import WMLintDiagnostics
import WMLintProject

extension Command {
  /// Writes a minimal configuration into the folder of the run.
  func initialise(in system: System) throws(UsageProblem) -> ExitStatus {
    let path = Configuration.fileName
    // A link that leads nowhere is there, too: written through, it would make a file elsewhere.
    if ProjectRoot.isThere(path, in: system.files) {
      throw UsageProblem("'\(path.text)' already exists")
    }
    let messages = Messages(to: system.error)
    do throws(SystemFailure) {
      let stream = try system.create(path)
      try stream.write(Array("{\n  \"contract\": \"webmessaging\"\n}\n".utf8))
      try stream.close()
    } catch {
      messages.tell(Failure(file: path.text, message: error.message))
      return .failure
    }
    messages.tell("wrote \(path.text); 'wmlint init --schema' says what it may hold")
    return .clean
  }
}
