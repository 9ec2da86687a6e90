import WMLintDiagnostics
import WMLintKit
import WMLintRequests
import WMLintText

/// Reads and lints one file at a time; a value, so that many threads can use it.
struct InputReader: Sendable {
  /// What a file has come to.
  enum Outcome: Sendable {
    case findings(Findings)
    case failure(Failure)
  }

  /// The most that is read of a file or a stream.
  static let largestFile = 1 << 30

  private let options: Options
  private let system: System
  private let linter: Linter
  private let loader: Loader
  private let findings: @Sendable (LintUnit) -> Findings

  init(
    _ command: Command, _ options: Options, _ conversations: [SavedConversation],
    in system: System
  ) {
    self.options = options
    self.system = system
    loader = system.loader
    let linter = Linter(
      contract: options.contract, scopes: options.scopes, conversations: conversations,
      isReady: options.isReady)
    self.linter = linter
    findings = { command.findings(linter, $0) }
  }

  func outcome(of found: InputFinder.Found) -> Outcome {
    switch found {
    case .failure(let failure): return .failure(failure)
    case .input(let input):
      do throws(SystemFailure) {
        return .findings(findings(unit(input, try bytes(of: input))))
      } catch {
        return .failure(Failure(file: input.name, message: error.message))
      }
    }
  }

  /// Whether an input is read line by line.
  func isLines(_ input: Input) -> Bool {
    ContainerForm.isLines(named: input.name, as: options.kind)
  }

  /// The bytes of an input of lines, piece by piece.
  func stream(of input: Input) throws(SystemFailure) -> ByteStream {
    switch input.origin {
    case .standardInput: system.input.bytes
    case .file(let path): try system.open(path)
    }
  }

  /// What lints the lines of an input.
  func lineLinter(of input: Input, listsRequests: Bool) -> LineLinter {
    LineLinter(linter, for: unit(input, []), listsRequests: listsRequests)
  }

  private func bytes(of input: Input) throws(SystemFailure) -> [UInt8] {
    switch input.origin {
    case .standardInput: try system.input.contents(Self.largestFile)
    case .file(let path): try system.contents(path, input.size, Self.largestFile)
    }
  }

  private func unit(_ input: Input, _ bytes: [UInt8]) -> LintUnit {
    LintUnit(
      Source(name: input.name, bytes: bytes), as: options.kind,
      endpoint: options.endpoint.map {
        Source(id: SourceID(1), name: "--endpoint", bytes: Array($0.utf8))
      },
      mustBeRecognised: input.mustBeRecognised, loader: loader.beside(input.name))
  }
}
