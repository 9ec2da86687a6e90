import WMLintCommand
package import WMLintKit
import WMLintProject
import WMLintReporter
import WMLintText

/// What must hold of every run of the command: it is run as by a person, with files in memory.
package struct CommandInvariants {
  private let choice: CommandChoice
  private let secrets: Set<[UInt8]>
  private var draw: Draw
  private var violations: [String] = []

  /// What a run has come to.
  private struct Result {
    let status: ExitStatus
    let system: MemorySystem
    var output: [UInt8] { system.bytes(of: "stdout") }
    var messages: [UInt8] { system.bytes(of: "stderr") }
  }

  /// What does not hold of a unit under arguments that are drawn from it, in words.
  package static func violations(of unit: LintUnit) -> [String] {
    var invariants = CommandInvariants(CommandChoice(unit))
    if invariants.draw.isOne(of: 2) {
      invariants.checkReports()
    } else {
      invariants.checkRepair()
    }
    let words = invariants.choice.words
    return invariants.violations.map { "wmlint \(words): \($0)" }
  }

  private init(_ choice: CommandChoice) {
    self.choice = choice
    draw = choice.draw
    // Of a file of lines no more is known in one part than is in it.
    secrets =
      choice.isOfLines
      ? [] : ReportInvariants.secrets(of: Source(name: choice.name, bytes: choice.text))
  }

  private mutating func expect(_ holds: Bool, _ violation: @autoclosure () -> String) {
    if !holds { violations.append(violation()) }
  }

  private func run(_ words: [String], on text: [UInt8]? = nil, byInput: Bool = false) -> Result {
    var files = choice.files
    let text = text ?? choice.text
    if !byInput { files[choice.name] = text }
    let system = MemorySystem(files, input: text)
    let input = byInput ? ["--stdin-filename", choice.name, "-"] : [choice.name]
    let arguments = choice.arguments + (words + input).map { Array($0.utf8) }
    return Result(
      status: Command().run(arguments.map { SystemString($0) }, in: system.system), system: system)
  }

  /// All formats in one run say the same, and what each says alone.
  private mutating func checkReports() {
    var formats = Format.all
    // Most of it explains rules, which is the same for each text and takes long.
    if !draw.isOne(of: 8) { formats.removeAll { $0.explainsRules } }
    let alone = draw.element(of: formats)
    let byInput = draw.isOne(of: 3)
    let all = run(
      ["--format", "json"] + formats.flatMap { ["--report", "\($0.name)=out.\($0.name)"] },
      byInput: byInput)
    checkText(all.messages, "the standard error")
    if all.status == .usage {
      expect(all.output.isEmpty && !all.messages.isEmpty, "wrong usage is not reported")
      return
    }
    for format in formats { check(all.system.bytes(of: "out.\(format.name)"), format) }
    checkStatus(of: all)
    checkCounts(in: all, formats)
    let jobs = draw.isOne(of: 16) ? ["--jobs", "3"] : []
    let one = run(["--format", alone.name] + jobs, byInput: byInput)
    expect(one.output == all.system.bytes(of: "out.\(alone.name)"), "\(alone.name) alone differs")
    expect(one.status == all.status, "\(alone.name) alone ends with \(one.status)")
    switch draw.number(below: 24) {
    case 0: checkText(run(["--statistics"], byInput: byInput).output, "the statistics")
    case 1: _ = run(["--color", "always"], byInput: byInput)
    case 2:
      let baseline = run(["--write-baseline"]).system.bytes(of: ".wmlint-baseline.json")
      let isOld = baseline == choice.files[".wmlint-baseline.json"]
      expect(baseline.isEmpty || isOld || ReportInvariants.isJSON(baseline), "no baseline")
    default: break
    }
  }

  private mutating func check(_ report: [UInt8], _ format: Format) {
    violations += ReportInvariants.violations(of: report, format, hiding: secrets)
  }

  private mutating func checkText(_ text: [UInt8], _ name: String) {
    expect(String(validating: text, as: UTF8.self) != nil, "\(name) is not UTF-8")
    expect(!text.contains { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F }, "\(name) has a control")
    expect(!secrets.contains { text.count(of: $0) > 0 }, "\(name) shows a secret")
  }

  /// The exit status follows from what was printed.
  private mutating func checkStatus(of result: Result) {
    let report = result.output
    let failing = ["note", "warning", "error"].drop { $0 != choice.failing.rawValue }
    let fails = failing.contains { report.count(of: #""severity": "\#($0)""#) > 0 }
    let hasFailed = report.count(of: #""failures": [{"#) > 0
    let status: ExitStatus = hasFailed ? .failure : fails ? .problems : .clean
    expect(result.status == status, "ends with \(result.status), and printed is \(status)")
  }

  /// What is one diagnostic in one format is one in each.
  private mutating func checkCounts(in result: Result, _ formats: [Format]) {
    let count = result.output.count(of: #""severity": ""#)
    let failures =
      result.output.count(of: #""failures": [{"#) == 0
      ? 0 : result.system.bytes(of: "out.github").count(of: ",title=wmlint::")
    let remarks = result.output.count(of: #""count": "#)
    let expected = [
      "json": ("\"severity\": \"", count), "gitlab": ("\"check_name\": \"", count),
      "sarif": ("\"ruleId\": \"", count), "github": ("\n::", count + failures + remarks),
    ]
    for format in formats {
      guard let (sign, count) = expected[format.name] else { continue }
      let report = [0x0A] + result.system.bytes(of: "out.\(format.name)")
      let found = report.count(of: sign)
      expect(found == count, "\(format.name) tells \(found), and json \(count)")
    }
  }

  /// What `--diff` shows is what `--fix` writes, after which there is nothing to fix.
  private mutating func checkRepair() {
    let extent = draw.element(of: ["", "=all", "=all"])
    let shown = run(["--diff\(extent)"], byInput: draw.isOne(of: 4))
    let written = run(["--fix\(extent)", "--format", "json"])
    checkText(shown.messages, "the standard error of a diff")
    checkText(written.messages, "the standard error of a repair")
    if shown.status == .usage || written.status == .usage {
      expect(shown.status == written.status, "only one of --diff and --fix is wrong usage")
      return
    }
    if let json = Format.named("json") { check(written.output, json) }
    checkStatus(of: written)
    expect(!secrets.contains { shown.output.count(of: $0) > 0 }, "the diff shows a secret")
    let fixed = written.system.bytes(of: choice.name)
    if shown.messages.count(of: "left out of the diff") == 0 {
      do throws(AppliedDiff.Problem) {
        let applied = try AppliedDiff.bytes(of: shown.output, on: choice.text)
        expect(applied == fixed, "--diff\(extent) shows something else than --fix writes")
      } catch {
        violations.append("--diff\(extent): \(error)")
      }
    }
    guard fixed != choice.text else { return }
    let again = run(["--fix\(extent)", "--quiet"], on: fixed).system.bytes(of: choice.name)
    expect(again == fixed, "--fix\(extent) changes again what it has written")
    if draw.isOne(of: 8) { _ = run(["--diff\(extent)", "--color", "always"]) }
  }
}

extension [UInt8] {
  /// How often a text is in this one.
  fileprivate func count(of text: String) -> Int { count(of: Array(text.utf8)) }

  fileprivate func count(of part: [UInt8]) -> Int {
    guard let first = part.first else { return 0 }
    return indices.reduce(0) {
      self[$1] == first && self[$1...].starts(with: part) ? $0 + 1 : $0
    }
  }
}
