import Foundation

do {
  let options = try BenchmarkOptions(CommandLine.arguments.dropFirst())
  try Benchmark(options).run()
} catch {
  FileHandle.standardError.write(Data("wmlint-bench: \(error)\n".utf8))
  exit(2)
}
