import Foundation

/// What the arguments of the benchmark ask for.
struct BenchmarkOptions {
  /// Why the arguments make no sense.
  struct Problem: Error, CustomStringConvertible { let description: String }

  private static let help = """
    usage: wmlint-bench [--only NAME[,NAME…] | --all] [--runs N] [--folder FOLDER] [--make] WMLINT

      WMLINT           the tool to be measured, built for release
      --only NAMES     these of: \(BenchmarkCase.all.map(\.name).joined(separator: " "))
      --all            all of them; without it, those that take about a minute together
      --runs N         how often each is run; the median counts
      --folder FOLDER  where the files are made and kept for the next time
      --make           make the files and measure nothing
    """

  private(set) var tool = ""
  private(set) var cases = BenchmarkCase.all.filter(\.isUsual)
  private(set) var runs: Int?
  private(set) var folder: URL?
  private(set) var onlyMakes = false

  init(_ arguments: some Sequence<String>) throws {
    var rest = Array(arguments)[...]
    func value(of option: String) throws -> String {
      if let value = rest.popFirst() { return value }
      throw Problem(description: "\(option) needs a value")
    }
    while let argument = rest.popFirst() {
      switch argument {
      case "--all": cases = BenchmarkCase.all
      case "--only": cases = try Self.cases(named: value(of: argument))
      case "--runs": runs = Int(try value(of: argument)).map { max(1, $0) }
      case "--folder":
        folder = URL(filePath: try value(of: argument), directoryHint: .isDirectory)
      case "--make": onlyMakes = true
      case "--help": throw Problem(description: "\n" + Self.help)
      default: tool = URL(filePath: argument).path
      }
    }
    guard onlyMakes || !tool.isEmpty else { throw Problem(description: "no tool\n" + Self.help) }
  }

  private static func cases(named names: String) throws -> [BenchmarkCase] {
    try names.split(separator: ",").map { name in
      guard let found = BenchmarkCase.all.first(where: { $0.name == name }) else {
        throw Problem(description: "unknown case '\(name)'\n" + help)
      }
      return found
    }
  }
}
