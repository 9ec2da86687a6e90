import Foundation

/// One line of what the benchmark prints.
struct Row: CustomStringConvertible {
  let name: String
  let files: Int
  let bytes: Int
  let tool: Measurement
  let floor: Measurement

  /// What the tool takes for the same without a mistake.
  let right: Measurement?

  static let heading = columns(
    ["what", "size", "time", "throughput", "a file", "memory", "floor", "ratio", "of right"])

  var description: String {
    Self.columns([
      name, number(Double(bytes) / 1e6, "MB"), number(tool.time * 1e3, "ms"),
      number(Double(bytes) / 1e6 / tool.time, "MB/s"),
      number(tool.time * 1e6 / Double(files), "µs"),
      number(Double(tool.memory) / Double(1 << 20), "MiB"), number(floor.time * 1e3, "ms"),
      number(tool.time / floor.time, "×"),
      right.map { number(tool.time / $0.time, "×") } ?? "",
    ])
  }

  private func number(_ value: Double, _ unit: String) -> String {
    String(format: value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value) + " " + unit
  }

  private static func columns(_ cells: [String]) -> String {
    cells.enumerated().map { index, cell in
      let space = String(repeating: " ", count: max(0, (index == 0 ? 20 : 13) - cell.count))
      return index == 0 ? cell + space : space + cell
    }.joined()
  }
}
