import Foundation

/// Measures the tool as whole processes beside a program that only reads the same files.
struct Benchmark {
  /// The runs are done in turns with those of the floor, so that both meet the same disturbances.
  private static let turns = 5
  private let options: BenchmarkOptions

  init(_ options: BenchmarkOptions) { self.options = options }

  func run() throws {
    let scratch = FileManager.default.temporaryDirectory
      .appending(path: "wmlint-bench-\(ProcessInfo.processInfo.processIdentifier)")
    let folder = options.folder ?? scratch
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let programs = try Programs(in: folder)
    for benchmark in options.cases {
      try benchmark.corpus.make(in: folder)
      try benchmark.rightCorpus?.make(in: folder)
    }
    if options.onlyMakes { return }
    try show(Row.heading)
    for benchmark in options.cases {
      try show(row(of: benchmark, programs, in: folder).description)
    }
  }

  /// Prints a line at once: the next may be long in coming.
  private func show(_ line: String) throws {
    try FileHandle.standardOutput.write(contentsOf: Data((line + "\n").utf8))
  }

  private func row(
    of benchmark: BenchmarkCase, _ programs: Programs, in folder: URL
  ) throws -> Row {
    let paths = benchmark.corpus.paths
    let runs = options.runs ?? benchmark.runs
    let turns = min(runs, Self.turns)
    let measuring = [programs.measure, String((runs + turns - 1) / turns)]
    let command = measuring + [options.tool, "--no-config"] + benchmark.arguments
    var tool = Measurement()
    var floor = Measurement()
    var right: Measurement?
    for _ in 0..<turns {
      floor.add(try Programs.output(of: measuring + [programs.floor] + paths, in: folder))
      tool.add(try Programs.output(of: command + paths, in: folder))
      guard let paths = benchmark.rightCorpus?.paths else { continue }
      right = right ?? Measurement()
      right?.add(try Programs.output(of: command + paths, in: folder))
    }
    guard tool.statuses.isSubset(of: [0, 1]) else {
      throw Programs.Problem(description: "\(benchmark.name): exit status \(tool.statuses)")
    }
    let bytes = try paths.reduce(0) { sum, path in
      let attributes = try FileManager.default.attributesOfItem(
        atPath: folder.appending(path: path).path)
      return sum + (attributes[.size] as? Int ?? 0)
    }
    return Row(
      name: benchmark.name, files: paths.count, bytes: bytes, tool: tool, floor: floor,
      right: right)
  }
}
