import Testing
import WMLintDiagnostics
import WMLintKit
import WMLintReporter
import WMLintRequests

@testable import WMLintCommand
@testable import WMLintProject

/// Arguments are read as documented, and wrong ones have the answers listed here.
@Suite struct OptionsTests {
  private func parsed(_ line: String) throws(UsageProblem) -> Options {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    return try Options.parsed(
      words.map { SystemString($0.utf8) }, rules: Command.fake.rules)
  }

  @Test func readsOptionsInBothFormsAnywhere() throws {
    let options = try parsed(
      "a.json --format=json --jobs 3 - --scope a --scope=b --as body --fail-on warning "
        + "--only wrong-type --ignore=invalid-json --severity wrong-type=note --recognised "
        + "--report compact=out.txt --color never --stdin-filename=x --endpoint=/a=b --quiet "
        + "--no-config --output o.json b.json")
    #expect(options.operands == ["a.json", "-", "b.json"])
    #expect(options.format.name == "json")
    #expect(options.jobs == 3)
    #expect(options.scopes == ["a", "b"])
    #expect(options.kind == .body)
    #expect(options.selection.failing == .warning)
    #expect(options.selection.only == ["wrong-type"])
    #expect(options.selection.ignored == ["invalid-json"])
    #expect(options.selection.severities.map(\.rule) == ["wrong-type"])
    #expect(options.selection.severities.map(\.severity) == [.note])
    #expect(options.selection.isQuiet)
    #expect(options.isRecognitionRequired)
    #expect(options.extraReports.map(\.path) == ["out.txt"])
    #expect(options.color == .never)
    #expect(options.standardInputName == "x")
    #expect(options.endpoint == "/a=b")
    #expect(options.output == "o.json")
  }

  @Test func readsShortOptionsAndLists() throws {
    let options = try parsed(
      "-q -f json -o=o.json --only wrong-type,invalid-json --ignore invalid-json,unlikely-value "
        + "--severity wrong-type=note,invalid-json=warning --scope a,b --only unlikely-value")
    #expect(options.selection.isQuiet)
    #expect(options.format.name == "json")
    #expect(options.output == "o.json")
    #expect(options.selection.only == ["wrong-type", "invalid-json", "unlikely-value"])
    #expect(options.selection.ignored == ["invalid-json", "unlikely-value"])
    #expect(options.selection.severities.map(\.rule) == ["wrong-type", "invalid-json"])
    #expect(options.selection.severities.map(\.severity) == [.note, .warning])
    #expect(options.scopes == ["a", "b"])
    #expect(try parsed("-h").asksForHelp)
    #expect(try parsed("-V").asksForVersion)
    #expect(try parsed("--columns utf16").columnUnit == .utf16)
    #expect(try parsed("rules -f json").rulesForm == .json)
  }

  @Test func takesTheLastOfARepeatedOption() throws {
    #expect(try parsed("--jobs 2 --jobs 4").jobs == 4)
  }

  @Test func takesEverythingBehindTwoHyphensForPaths() throws {
    let options = try parsed("-- rules --help -x --")
    #expect(options.subcommand == .lint)
    #expect(options.operands == ["rules", "--help", "-x", "--"])
  }

  @Test func takesOnlyTheFirstWordForASubcommand() throws {
    #expect(try parsed("--help rules").subcommand == .rules)
    #expect(try parsed("a.json rules").subcommand == .lint)
  }

  @Test func keepsBytesThatAreNoText() throws {
    let options = try Options.parsed(
      [SystemString([0x2D, 0x2D, 0x6F, 0x75, 0x74, 0x70, 0x75, 0x74, 0x3D, 0xFF])], rules: [])
    #expect(options.output?.bytes == [0xFF])
  }

  /// An option of another linter is unknown here, and the message names ours.
  @Test(arguments: ForeignOption.all.map(\.own)) func namesAnOptionForEachOfOthers(own: String)
    throws
  {
    let names = try #require(ForeignOption.all.first { $0.own == own }).names
    for name in names {
      #expect(
        !OptionDefinition.isName("-" + name) && !OptionDefinition.isName("--" + name), "\(name)")
      #expect(ForeignOption.problem("--" + name, of: .lint) != nil)
    }
    let words = own.split { " '".contains($0) }.map(String.init)
    let isKey = own.hasSuffix("in .wmlint.json")
    let known =
      isKey
      ? ConfigurationKey.all.map(\.name)
      : words[0] == "wmlint"
        ? Subcommand.named.map(\.rawValue) : OptionDefinition.all.map(\.name) + ["-"]
    let word = words[words[0] == "wmlint" ? 1 : 0].prefix { $0 != "=" }
    #expect(known.contains(String(word)), "\(own)")
    if !isKey, words[0] != "wmlint", words.count > 1 || own.contains("=") {
      #expect(throws: Never.self) { try parsed(words.joined(separator: " ")) }
    }
  }

  @Test func namesEachOptionOfOthersOnce() {
    let names = ForeignOption.all.flatMap(\.names)
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: [
    ("--fromat json", "unknown option '--fromat'; did you mean '--format'?"),
    ("--recognized", "unknown option '--recognized'; did you mean '--recognised'?"),
    ("--FailOn=note", "unknown option '--FailOn'; did you mean '--fail-on'?"),
    ("-a.json", "unknown option '-a.json'; a file of that name is given as './-a.json'"),
    ("--as json", "unknown kind of file 'json'; 'wmlint --help' lists them"),
    ("-x", "unknown option '-x'; 'wmlint --help' lists them"),
    ("--format jsno", "unknown format 'jsno'; did you mean 'json'?"),
    ("--format xml", "unknown format 'xml'; 'wmlint --help' lists them"),
    ("--as bodi", "unknown kind of file 'bodi'; did you mean 'body'?"),
    ("--only wrong_typ", "unknown rule 'wrong_typ'; did you mean 'wrong-type'?"),
    ("--severity wrong-type=eror", "unknown severity 'eror'; did you mean 'error'?"),
    (
      "--severity wrong-type=off",
      "unknown severity 'off'; '--ignore wrong-type' leaves a rule out"
    ),
    ("--severity wrong-type", "'--severity' takes RULE=LEVEL,…, not 'wrong-type'"),
    ("--report json=", "'--report' needs a file behind the format: json=FILE"),
    ("--report sarif", "'--report' needs a file behind the format: sarif=FILE"),
    ("--report =a", "'--report' takes FORMAT=FILE, not '=a'"),
    ("--report a.json", "'--report' takes FORMAT=FILE, not 'a.json'"),
    ("--report json=-", "'--report' takes a file, not '-'; '--format' is for standard output"),
    (
      "--statistics --format jsonl",
      "'--statistics' cannot be combined with '--format jsonl'"
    ),
    ("--only wrong-type,wrong_typ", "unknown rule 'wrong_typ'; did you mean 'wrong-type'?"),
    (
      "--only wrong-type,",
      "unknown rule ''; use invalid-json, wrong-type, unlikely-value or unpublished-path"
    ),
    ("--severity wrong-type=note,b", "'--severity' takes RULE=LEVEL,…, not 'b'"),
    ("--at a", "'--at' takes a JSON Pointer such as /request, not 'a'; did you mean '/a'?"),
    ("--key /~", "'--key' takes a JSON Pointer such as /request, not '/~'; ~ is written ~0"),
    ("--per-record", "'--per-record' needs '--format jsonl'"),
    (
      "--at /a --as har",
      "records are lines: '--at', '--key' and '--per-record' cannot be given with '--as har'"
    ),
    ("--first-line 0", "'--first-line' takes a number from 1 to 9007199254740992, not '0'"),
    ("--per-recrod", "unknown option '--per-recrod'; did you mean '--per-record'?"),
    ("--exit_zero", "unknown option '--exit_zero'; did you mean '--exit-zero'?"),
    ("--columns runes", "unknown unit of columns 'runes'; use scalars, bytes or utf16"),
    ("--select wrong-type", "unknown option '--select'; write '--only'"),
    (
      "--baseline a.json",
      "unknown option '--baseline'; write '--write-baseline' to make one; it is read without an option"
    ),
    (
      "-v",
      "unknown option '-v'; write '--show-settings' for the settings of each file, or '-V' for the version"
    ),
    ("rules --stdin", "unknown option '--stdin'; 'wmlint --help' lists them"),
    ("rules --output-format=json", "unknown option '--output-format'; write '--format'"),
    ("--output-format=json", "unknown option '--output-format'; write '--format'"),
    ("-format json", "unknown option '-format'; write '--format'"),
    ("-oneline", "unknown option '-oneline'; write '--format compact'"),
    ("--exclude a", "unknown option '--exclude'; write 'exclude' in .wmlint.json"),
    (
      "-o json",
      "'--output' takes a file: '--format json' prints as json, and '--output ./json' writes a "
        + "file of that name"
    ),
    ("-fjson", "unknown option '-fjson'; write '-f json'"),
    ("-qq", "unknown option '-qq'; 'wmlint --help' lists them"),
    (
      "-o -q",
      "'--output' needs a value: FILE, where findings are printed, instead of standard output"
    ),
    ("-q=yes", "'--quiet' takes no value"),
    ("rules --format xml", "unknown format 'xml'; use text or json"),
    ("--statistics --diff", "'--statistics' cannot be combined with '--diff'"),
    ("--output a --report json=a", "two reports cannot go to the same file"),
    (
      "--format",
      "'--format' needs a value: " + Format.all.map(\.name).joined(separator: "|")
    ),
    (
      "--output --quiet",
      "'--output' needs a value: FILE, where findings are printed, instead of standard output"
    ),
    ("--stdin-filename=", "'--stdin-filename' needs a value: NAME, what to call standard input"),
    (
      "--endpoint=",
      "'--endpoint' needs a value: REQUEST, the request line that a bare body goes to: "
        + "'PATCH /api/v2/…'"
    ),
    (
      "--endpoint patch /api/v2/users",
      "the path is missing after the method: --endpoint 'patch /api/v2/…', both between quotes"
    ),
    ("--quiet=yes", "'--quiet' takes no value"),
    ("--jobs 0", "'--jobs' takes a number from 1 to 1000, not '0'"),
    ("--jobs abc", "'--jobs' takes a number from 1 to 1000, not 'abc'"),
    (
      "--jobs 99999999999999999999",
      "'--jobs' takes a number from 1 to 1000, not '99999999999999999999'"
    ),
    ("--markdown a.json", "'--markdown' is an option of 'wmlint rules', not of linting"),
    ("rules --quiet", "'--quiet' is an option of 'wmlint', not of 'wmlint rules'"),
    ("rules text", "'text' is one word too many: wmlint rules [--format json | --markdown]"),
  ])
  func saysWhatIsWrong(line: String, message: String) {
    #expect(throws: UsageProblem(message)) { try parsed(line) }
  }
}
