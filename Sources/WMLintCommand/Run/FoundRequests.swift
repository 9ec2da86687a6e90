import WMLintKit
import WMLintProject
import WMLintText

/// The requests in a folder that `wmlint init` is called in.
struct FoundRequests {
  /// A file that was looked into.
  private struct File: Sendable {
    let path: [UInt8]
    let requests: Int

    /// Whether it is a body without an endpoint.
    let isBody: Bool
  }

  private let files: [File]

  /// Looks into a folder without a configuration; files of lines, which may be long, are skipped.
  init(in folder: SystemString, for command: Command, _ system: System) {
    let options = Options()
    let reports = ReportFiles(options, in: system)
    let projects = Projects(.none, [], in: system.files, rules: [], readsContracts: false) {
      options.settings(by: nil, under: $0, $1, $2)
    }
    var finder = InputFinder(options, reports: reports, projects, in: system)
    finder.walk(named: folder)
    let reader = InputReader(
      command, finder.projects.settings, repair: nil, options, reports: reports, in: system)
    files = Parallel.map(finder.found[...], jobs: system.processors()) { found -> File? in
      guard case .input(let input) = found, case .file(let path) = input.origin,
        !reader.isLines(input),
        case .findings(let result) = reader.outcome(of: found, listsRequests: true)
      else { return nil }
      let isBody = result.requests.count == 1 && result.requests[0].0.endpoint == nil
      return File(
        path: Array(path.bytes.drop { $0 == ASCII.dot || $0 == ASCII.slash }),
        requests: result.requests.count + result.unlisted, isBody: isBody)
    }.compactMap { $0 }
  }

  /// The patterns of the folders in which all JSON files are bodies.
  var bodies: [String] {
    let json = files.filter { $0.path.suffix(5).elementsEqual(".json".utf8) }
    let folders = Dictionary(grouping: json) { Array(FolderPath.parent(of: $0.path)) }
    let patterns = folders.compactMap { folder, files -> String? in
      // A name that reads as a pattern, or is not UTF-8, gives no pattern.
      guard !folder.isEmpty, files.allSatisfy(\.isBody), !folder.contains(where: Self.isSpecial),
        let text = String(validating: folder, as: UTF8.self)
      else { return nil }
      return text + "/*.json"
    }
    return patterns.sorted()
  }

  /// What was found, in a line.
  var words: String {
    let requests = files.reduce(0) { $0 + $1.requests }
    let holding = files.count { $0.requests > 0 }
    func count(_ number: Int, _ noun: String) -> String {
      "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
    if requests == 0 { return "no request was found here" }
    return "found \(count(requests, "request")) in \(count(holding, "file"))"
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case ASCII.asterisk, ASCII.questionMark, ASCII.openBracket, ASCII.openBrace, ASCII.closeBrace,
      ASCII.backslash, ASCII.exclamationMark:
      true
    default: false
    }
  }
}
