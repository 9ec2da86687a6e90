import WMLintDiagnostics
import WMLintKit
import WMLintProject
import WMLintText

/// Reads and lints one file at a time; a value, so that many threads can use it.
struct InputReader: Sendable {
  /// The result for a file.
  enum Outcome: Sendable {
    case findings(FileResult)
    /// The findings in a file that was repaired, or would be.
    case changed(FileResult, FileRepair.Change)
    case failure(Failure)

    /// How many bytes of files it holds in memory.
    var heldBytes: Int {
      switch self {
      case .findings(let findings), .changed(let findings, _):
        findings.sources.reduce(0) { $0 + $1.bytes.count }
      case .failure: 0
      }
    }
  }

  private let settings: [FileSettings]
  private let system: System
  private let loader: Loader
  private let repair: FileRepair?
  private let records: Records?

  /// The number of the first line of a file of lines.
  let firstLine: Int
  private let findings: @Sendable (Linter, LintUnit) -> FileResult

  init(
    _ command: Command, _ settings: [FileSettings], repair: FileRepair?, _ options: Options,
    reports: ReportFiles, in system: System
  ) {
    self.settings = settings
    self.system = system
    self.repair = repair
    records = options.records
    firstLine = options.firstLine
    loader = ProjectFiles(in: system.files).loader(sparing: reports.isBeingWritten)
    findings = command.findings
  }

  /// The findings that count in an input.
  func selection(for input: Input) -> Selection { settings[input.settings].selection }

  func outcome(of found: InputFinder.Found, listsRequests: Bool) -> Outcome {
    do throws(SystemFailure) {
      return try outcome(of: found, listsRequests: listsRequests, FileSystem.largestFile)
    } catch {
      return failure(error, of: found)
    }
  }

  /// The outcome beside others that are held in memory; `nil` for a file of more than so many bytes.
  func outcome(
    of found: InputFinder.Found, listsRequests: Bool, atMost limit: Int
  ) -> Outcome? {
    do throws(SystemFailure) {
      return try outcome(of: found, listsRequests: listsRequests, limit)
    } catch {
      return error.kind == .tooLarge ? nil : failure(error, of: found)
    }
  }

  private func outcome(
    of found: InputFinder.Found, listsRequests: Bool, _ limit: Int
  ) throws(SystemFailure) -> Outcome {
    switch found {
    case .failure(let failure): return .failure(failure)
    case .input(let input):
      let bytes = try bytes(of: input, limit)
      if !input.mustBeRecognised, let format = BinaryFormat(of: bytes) {
        throw SystemFailure(format.message(for: input.origin))
      }
      return outcome(of: unit(input, bytes, listsRequests: listsRequests), from: input)
    }
  }

  private func failure(_ failure: SystemFailure, of found: InputFinder.Found) -> Outcome {
    switch found {
    case .failure(let known): .failure(known)
    case .input(let input): .failure(Failure(file: input.name, message: failure.message))
    }
  }

  private func outcome(of unit: LintUnit, from input: Input) -> Outcome {
    guard let repair else { return .findings(findings(settings[input.settings].linter, unit)) }
    let settings = settings[input.settings]
    var path: SystemString?
    if case .file(let own) = input.origin { path = own }
    return repair.outcome(of: unit, at: path, settings.selection) {
      findings(settings.linter, $0)
    }
  }

  /// Whether an input is read line by line; to be repaired it is read whole.
  func isLines(_ input: Input) -> Bool { repair == nil && isInLines(input) }

  private func isInLines(_ input: Input) -> Bool {
    FileKindReader.isLines(named: input.name, as: settings[input.settings].kind)
  }

  /// The bytes of an input of lines, piece by piece.
  func stream(of input: Input) throws(SystemFailure) -> ByteStream {
    let bytes =
      switch input.origin {
      case .standardInput: system.input.bytes
      case .file(let path): try system.open(path)
      }
    return input.mustBeRecognised ? bytes : bytes.refusingBinary(from: input.origin)
  }

  /// What lints the lines of an input.
  func lineLinter(of input: Input, listsRequests: Bool) -> LineLinter {
    LineLinter(settings[input.settings].linter, for: unit(input, [], listsRequests: listsRequests))
  }

  private func bytes(of input: Input, _ limit: Int) throws(SystemFailure) -> [UInt8] {
    switch input.origin {
    // What was read of a stream or a pipe cannot be read again.
    case .standardInput: try system.input.contents(FileSystem.largestFile)
    case .file(let path):
      try system.files.contents(path, input.size, input.size == 0 ? FileSystem.largestFile : limit)
    }
  }

  private func unit(
    _ input: Input, _ bytes: [UInt8], listsRequests: Bool
  ) -> LintUnit {
    // Without copying the settings, whose reference counts all threads would share.
    LintUnit(
      Source(
        name: input.name, bytes: bytes,
        start: Position(line: isInLines(input) ? firstLine : 1, column: 1, offset: 0)),
      as: settings[input.settings].kind,
      endpoint: settings[input.settings].endpoint,
      mustBeRecognised: input.mustBeRecognised, loader: loader.beside(input.name),
      listsRequests: listsRequests, records: records)
  }
}
