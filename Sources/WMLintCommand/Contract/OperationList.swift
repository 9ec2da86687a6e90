import WMLintSchema

/// Operations as lines, for people.
enum OperationList {
  private typealias Row = (method: String, path: String, remark: String)

  static func text(of found: [OperationSearch.Found], in api: API, width: Int) -> String {
    let rows = found.map { found -> Row in
      let status = api.operation(found.path, found.method)?.status
      var remark = ""
      if case .deprecated = status { remark = "deprecated" }
      return (found.method, api.paths.text(found.path), remark)
    }
    return lines(rows, width: width) + count(found) + " of \(api.name)\n"
  }

  static func text(of removed: [RemovedOperation], in api: API, width: Int) -> String {
    let rows = removed.map { operation in
      (operation.method, operation.path, OperationText.words(on: operation))
    }
    return lines(rows, width: width)
      + count(removed)
      + " that \(api.name) no longer has\n"
  }

  private static func count(_ operations: [some Any]) -> String {
    operations.count == 1 ? "1 operation" : "\(operations.count) operations"
  }

  /// The remarks are in a column; one for which there is no room has a line of its own.
  private static func lines(_ rows: [Row], width: Int) -> String {
    let method = (rows.map(\.method.count).max() ?? 0) + 2
    let remark = rows.map(\.remark.count).max() ?? 0
    let path = min((rows.map(\.path.count).max() ?? 0) + 2, max(width - method - remark, 0))
    return rows.map { row in
      var line = row.method + blanks(method - row.method.count) + row.path
      if !row.remark.isEmpty {
        line += row.path.count < path ? blanks(path - row.path.count) : "\n" + blanks(method + 2)
        line += row.remark
      }
      return line + "\n"
    }.joined()
  }

  private static func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}
