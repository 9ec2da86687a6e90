import WMLintContracts
import WMLintDiagnostics
import WMLintKit
import WMLintProject
import WMLintReporter
import WMLintSchema
import WMLintText

extension OptionDefinition {
  /// The options there are, in the order in which help lists them.
  static var all: [OptionDefinition] { table.indices.map { table[$0] } }

  /// An inline array, because the type of an array is made at run time, which costs every run.
  static let table: [_ of OptionDefinition] = [
    OptionDefinition(
      "--endpoint", "REQUEST", "the request line that a bare body goes to: 'PATCH /api/v2/…'"
    ) { value, options throws(UsageProblem) in options.endpoint = try value.requestLine() },
    OptionDefinition(
      "--conversation", "FILE",
      "a saved response to GET /api/v2/conversations/{id}, to check ids; repeat it for more"
    ) { value, options in options.conversations.append(value.raw) },
    OptionDefinition(
      "--contract", oneOfOrFile: Contract.names,
      "what requests are checked against; a file is an API description, in JSON"
    ) { value, options in options.contract = value.raw },
    OptionDefinition(
      "--scope", "NAME,…", "the scopes that the token has"
    ) { value, options in
      options.scopes += value.text.split { $0 == " " || $0 == "," }.map(String.init)
    },
    OptionDefinition(
      flag: "--ready", "report placeholders: nothing fills them in any more"
    ) { options in options.isReady = true },
    OptionDefinition(
      "--as", oneOf: FileKind.allCases.map(\.rawValue), "read every file as this kind"
    ) { value, options throws(UsageProblem) in
      options.kind = try value.choice(
        of: "kind of file", FileKind.allCases.map { ($0.rawValue, $0) }, listedBy: help)
    },
    OptionDefinition(
      "--at", "POINTER", "where the request is in each line, as a JSON Pointer: /request"
    ) { value, options throws(UsageProblem) in
      options.records = options.records ?? Records()
      options.records?.request = try value.pointer()
    },
    OptionDefinition(
      "--key", "POINTER", "where the key of each line is, which is shown with each finding"
    ) { value, options throws(UsageProblem) in
      options.records = options.records ?? Records()
      options.records?.key = try value.pointer()
    },
    OptionDefinition(
      flag: "--per-record", "also print the result of each line, in the format jsonl"
    ) { options in
      options.records = options.records ?? Records()
      options.records?.areListed = true
    },
    OptionDefinition(
      "--first-line", "N", "the number of the first line, if the file is a part of another"
    ) { value, options throws(UsageProblem) in
      options.firstLine = try value.number(1...Options.mostLines)
    },
    OptionDefinition(
      "--stdin-filename", "NAME", "what to call standard input"
    ) { value, options in options.standardInputName = value.text },
    OptionDefinition(
      flag: "--recognised", "skip named files that contain no request, as in folders"
    ) { options in options.isRecognitionRequired = true },
    OptionDefinition(
      "--format", short: "-f", oneOf: Format.all.map(\.name), "how findings are printed"
    ) { value, options throws(UsageProblem) in
      options.format = try value.choice(of: "format", formats, listedBy: help)
    },
    OptionDefinition(
      "--output", short: "-o", "FILE", "where findings are printed, instead of standard output"
    ) { value, options throws(UsageProblem) in
      // Elsewhere the short form is that of the format.
      if Format.named(value.text) != nil {
        throw UsageProblem(
          "'\(value.option)' takes a file: '--format \(value.text)' prints as \(value.text), and "
            + "'--output ./\(value.text)' writes a file of that name")
      }
      options.output = value.raw
    },
    OptionDefinition(
      "--report", "FORMAT=FILE", "one more report, in a file; repeat it for more"
    ) { value, options throws(UsageProblem) in
      let (format, file) = try value.formatAndFile()
      let report = Options.ExtraReport(
        format: try format.choice(of: "format", formats, listedBy: help), path: file.raw)
      options.extraReports.append(report)
    },
    OptionDefinition(
      "--color", oneOf: Options.Color.allCases.map(\.rawValue), "whether text is coloured"
    ) { value, options throws(UsageProblem) in
      options.color = try value.choice(of: "choice of colour", in: Options.Color.self)
    },
    OptionDefinition(
      "--columns", oneOf: ColumnUnit.allCases.map(\.rawValue),
      "what columns count: characters, as Emacs does, bytes, as Vim, or units of UTF-16, as VS "
        + "Code; sarif and rdjson count as they are defined"
    ) { value, options throws(UsageProblem) in
      options.columnUnit = try value.choice(of: "unit of columns", in: ColumnUnit.self)
    },
    OptionDefinition(
      flag: "--quiet", short: "-q", "print only what makes the run fail, and no summary"
    ) { options in options.selection.isQuiet = true },
    OptionDefinition(
      flag: "--statistics", "print how often each rule was broken, instead of each finding"
    ) { options in options.asksForStatistics = true },
    OptionDefinition(
      "--fail-on", oneOf: Severity.allCases.reversed().map(\.rawValue),
      "the least severity that makes the run fail; error if not given"
    ) { value, options throws(UsageProblem) in
      options.selection.failing = try value.choice(of: "severity", in: Severity.self)
    },
    OptionDefinition(
      flag: "--exit-zero", "exit with 0 in spite of problems, but not of wrong usage or failures"
    ) { options in options.exitsZero = true },
    OptionDefinition(
      flag: "--fix", values: ["all"],
      "apply the fixes that cannot change what was meant, with '=all' the others too; standard "
        + "input is repaired to standard output"
    ) { value, options throws(UsageProblem) in
      try options.repair(value, isWritten: true)
    },
    OptionDefinition(
      flag: "--diff", values: ["all"], "print what '--fix' would change, for 'git apply'"
    ) { value, options throws(UsageProblem) in
      try options.repair(value, isWritten: false)
    },
    OptionDefinition(
      "--only", "RULE,…", "check only these rules"
    ) { value, options throws(UsageProblem) in
      options.selection.only += try value.ruleIDs()
    },
    OptionDefinition(
      "--ignore", "RULE,…", "leave these rules out"
    ) { value, options throws(UsageProblem) in
      options.selection.ignored += try value.ruleIDs()
    },
    OptionDefinition(
      "--severity", "RULE=LEVEL,…",
      "give a rule's findings another severity, as '--fail-on' takes it"
    ) { value, options throws(UsageProblem) in
      for element in value.elements {
        let (rule, level) = try element.pair(as: "RULE=LEVEL,…")
        let id = try rule.ruleID()
        if level.text == "off" {
          throw UsageProblem("unknown severity 'off'; '--ignore \(id)' leaves a rule out")
        }
        let severity = try level.choice(of: "severity", in: Severity.self)
        options.selection.severities.append((id, severity))
      }
    },
    OptionDefinition(
      "--config", "FILE", "the configuration, instead of the .wmlint.json above each file"
    ) { value, options in options.configuration = value.raw },
    OptionDefinition(
      flag: "--no-config", "read no configuration"
    ) { options in options.readsNoConfiguration = true },
    OptionDefinition(
      flag: "--write-baseline", "adopt the problems of today: only new ones count from now on"
    ) { options in options.writesBaseline = true },
    OptionDefinition(
      "--jobs", "N", "how many files are linted at once; one for each processor if not given"
    ) { value, options throws(UsageProblem) in
      options.jobs = try value.number(1...1_000)
    },
    OptionDefinition(
      flag: "--no-ignore", "lint what git ignores, too"
    ) { options in options.readsIgnoredFiles = true },
    OptionDefinition(
      flag: "--show-files", "print which files would be linted, and lint nothing"
    ) { options in options.shown = options.shown ?? .files },
    OptionDefinition(
      flag: "--show-settings", "print the settings of each of them, and lint nothing"
    ) { options in options.shown = .settings },
    OptionDefinition(
      flag: "--markdown", "print the table as Markdown", of: .rules
    ) { options in options.rulesForm = .markdown },
    OptionDefinition(
      "--format", short: "-f", oneOf: Options.RulesForm.given, "how the table is printed",
      of: .rules
    ) { value, options throws(UsageProblem) in
      options.rulesForm = try value.choice(of: "format", Options.RulesForm.named)
    },
    OptionDefinition(
      "--format", short: "-f", oneOf: Options.RulesForm.given, "how the rule is printed",
      of: .explain
    ) { value, options throws(UsageProblem) in
      options.rulesForm = try value.choice(of: "format", Options.RulesForm.named)
    },
    OptionDefinition(
      "--print", oneOf: Options.ContractForm.printed.map(\.rawValue), "how it is printed",
      of: .contract
    ) { value, options throws(UsageProblem) in
      options.contractForm = try value.choice(
        of: "form", Options.ContractForm.printed.map { ($0.rawValue, $0) })
    },
    OptionDefinition(
      "--diff", oneOfOrFile: Contract.names,
      "print what changed since this contract", of: .contract
    ) { value, options in options.comparedContract = value.raw },
    OptionDefinition(
      "--format", short: "-f", oneOf: ["text", "json"], "how differences are printed", of: .contract
    ) { value, options throws(UsageProblem) in
      options.contractForm = try value.choice(
        of: "format", [("text", .text), ("json", .json)])
    },
    OptionDefinition(
      flag: "--schema", "print the JSON Schema of the configuration", of: .initialise
    ) { options in options.asksForSchema = true },
    OptionDefinition(
      flag: "--help", short: "-h", "print this help", of: nil
    ) { options in options.asksForHelp = true },
    OptionDefinition(
      flag: "--version", short: "-V", "print the version", of: nil
    ) { options in options.asksForVersion = true },
  ]

  static let help = "wmlint --help"

  private static var formats: [(name: String, value: Format)] { Format.all.map { ($0.name, $0) } }
}
