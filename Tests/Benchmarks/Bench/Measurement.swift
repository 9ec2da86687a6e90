/// What a command took in several runs.
struct Measurement {
  private var times: [Double] = []

  /// The peak of its memory in any run, in bytes.
  private(set) var memory = 0

  /// What the runs have ended with.
  private(set) var statuses: Set<Int> = []

  /// The median of the real times, in seconds.
  var time: Double { times.sorted()[times.count / 2] }

  /// Adds the lines that the measuring program prints.
  mutating func add(_ text: String) {
    for line in text.split(separator: "\n") {
      let numbers = line.split(separator: " ").compactMap { Int($0) }
      guard numbers.count == 4 else { continue }
      times.append(Double(numbers[0]) / 1e9)
      memory = max(memory, numbers[2] * 1_024)
      statuses.insert(numbers[3])
    }
  }
}
