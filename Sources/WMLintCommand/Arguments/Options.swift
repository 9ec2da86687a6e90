import WMLintDiagnostics
import WMLintKit
import WMLintProject
import WMLintReporter
import WMLintSchema
import WMLintText

/// What the arguments ask for.
struct Options: Sendable {
  /// Whether output is coloured.
  enum Color: String, CaseIterable, Sendable { case auto, always, never }

  /// The forms that a contract is printed in.
  enum ContractForm: String, CaseIterable, Sendable {
    case text, json
    case jsonSchema = "json-schema"
    case openAPI = "openapi"

    /// Those of a contract alone; JSON is for the differences of two.
    static let printed: [ContractForm] = [.text, .jsonSchema, .openAPI]
  }

  /// The forms that rules are printed in.
  enum RulesForm: String, CaseIterable, Sendable {
    case text, json, markdown

    /// Those that `--format` gives.
    static let named: [(name: String, value: RulesForm)] = [("text", .text), ("json", .json)]
    static let given = named.map(\.name)
  }

  /// What is printed of the files that were found, where nothing is linted.
  enum Shown: String, Sendable { case files, settings }

  /// What becomes of fixes.
  struct Repairing: Sendable {
    let extent: FixExtent

    /// Whether the files are written; otherwise what would be written is shown.
    let isWritten: Bool
  }

  /// A report that goes to a file of its own.
  struct ExtraReport: Sendable {
    let format: Format
    let path: SystemString
  }

  var subcommand = Subcommand.lint
  var asksForHelp = false
  var asksForVersion = false

  /// Whether an option was given.
  var hasOptions = false

  /// The paths, or the words behind a subcommand.
  var operands: [SystemString] = []

  /// The first operand, where it may be a mistyped subcommand: before any `--`, and no path.
  var firstWord: SystemString?

  var endpoint: String?

  /// The contract that requests are checked against, if one is named.
  var contract: SystemString?

  /// The files of saved conversations that ids are checked against.
  var conversations: [SystemString] = []
  var scopes: [String] = []
  var isReady = false

  /// The configuration that was named, or that none is to be read.
  var configuration: SystemString?
  var readsNoConfiguration = false
  var kind: FileKind?

  /// The largest number of a line that is reported: every reader of JSON takes it.
  static let mostLines = 1 << 53

  /// What standard input is called without a name of its own.
  static let unnamedInput = "<stdin>"
  var standardInputName = unnamedInput
  var isRecognitionRequired = false

  /// What is shown instead of linting.
  var shown: Shown?

  /// Whether folders are walked past what git ignores.
  var readsIgnoredFiles = false

  /// Whether today's problems are adopted into the baseline.
  var writesBaseline = false

  /// How lines are read that are records with requests in them; `nil` if each is a request.
  var records: Records?

  /// The number of the first line.
  var firstLine = 1

  /// What becomes of fixes; `nil` if they are only reported.
  var repair: Repairing?

  var format = Format.text

  /// Whether the rules are counted instead of the findings printed.
  var asksForStatistics = false

  /// Whether problems do not make the run end with 1.
  var exitsZero = false
  var output: SystemString?
  var extraReports: [ExtraReport] = []
  var color = Color.auto

  /// What the columns of places count.
  var columnUnit = ColumnUnit.scalars
  var selection = Selection()

  /// How many files are linted at once; `nil` for as many as there are processors.
  var jobs: Int?

  var rulesForm = RulesForm.text
  var asksForSchema = false
  var contractForm = ContractForm.text

  /// The contract that another is compared with.
  var comparedContract: SystemString?
}
