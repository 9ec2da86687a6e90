/// Text for a terminal, in lines that are not too wide.
enum TextColumns {
  /// Two columns; a left one that is wider than `most` has a line of its own.
  static func rows(
    _ rows: [(left: String, right: String)], width: Int, most: Int = 30
  ) -> [String] {
    let fitting = rows.map(\.left.count).filter { $0 <= most }
    let column = (fitting.max() ?? 0) + 2
    return rows.flatMap { row in
      let indentation = String(repeating: " ", count: column + 2)
      let wrapped = wrapped(row.right, to: max(width - column - 2, 20))
      guard row.left.count + 2 <= column else {
        return ["  " + row.left] + wrapped.filter { !$0.isEmpty }.map { indentation + $0 }
      }
      if row.right.isEmpty { return ["  " + row.left] }
      let gap = String(repeating: " ", count: column - row.left.count)
      return ["  " + row.left + gap + (wrapped.first ?? "")]
        + wrapped.dropFirst().map { indentation + $0 }
    }
  }

  /// A text broken between words.
  static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if last.count + 1 + word.count <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
