/// One thing that is measured: the tool over some files.
struct BenchmarkCase {
  let name: String
  let corpus: Corpus

  /// The arguments before the files on the command line.
  let arguments: [String]

  /// The same files without a mistake, which the tool is run over in turns with those.
  let rightCorpus: Corpus?

  /// How often it is run, unless something else is asked for.
  let runs: Int

  /// Whether it belongs to the usual run.
  let isUsual: Bool

  init(
    _ name: String, _ corpus: Corpus, _ arguments: [String] = [], beside rightCorpus: Corpus? = nil,
    runs: Int, isUsual: Bool = true
  ) {
    self.name = name
    self.corpus = corpus
    self.arguments = arguments
    self.rightCorpus = rightCorpus
    self.runs = runs
    self.isUsual = isUsual
  }

  /// Everything that can be measured.
  static let all: [BenchmarkCase] =
    [
      BenchmarkCase("payload", .payloads(1), runs: 101),
      BenchmarkCase("files-1000", .payloads(1_000), runs: 21),
      BenchmarkCase("files-20000", .payloads(20_000), runs: 7),
    ] + [1, 10, 100, 1_000].flatMap(lines) + [
      BenchmarkCase("document-100", .document(megabytes: 100), runs: 5)
    ] + [1, 50].map(badLines) + [
      BenchmarkCase("mistakes-250000", .mistakes(250_000), runs: 3),
      BenchmarkCase("mistakes-1000000", .mistakes(1_000_000), runs: 3),
    ]

  private static func badLines(_ percent: Int) -> BenchmarkCase {
    BenchmarkCase(
      "bad-\(percent)", .lines(megabytes: 20, badPercent: percent),
      beside: .lines(megabytes: 20, badPercent: 0), runs: 9)
  }

  private static func lines(_ megabytes: Int) -> [BenchmarkCase] {
    let runs = megabytes < 100 ? 15 : 5
    return [("lines-\(megabytes)", []), ("lines-\(megabytes)-one-core", ["--jobs", "1"])].map {
      BenchmarkCase(
        $0.0, .lines(megabytes: megabytes, badPercent: 0), $0.1, runs: runs,
        isUsual: megabytes < 1_000)
    }
  }
}
