import WMLintDiagnostics
import WMLintRequests
import WMLintSchema
import WMLintText

extension Check {
  static let wrongQueryValue = Check(
    Rule(
      id: "wrong-query-value", group: .endpoint,
      summary: "The operation does not accept this value of a query parameter.",
      why:
        "The parameter takes the values that the API lists, a number or a date. Upper and lower "
        + "case make no difference, and neither does an empty value. If the API's own default is "
        + "not among the listed values, the list is incomplete, and nothing is reported.",
      source: "the published API of October 2026",
      examples: Examples(
        good: [
          #"{"url": "GET https://api.mypurecloud.com/api/v2/users?expand=presence,Station&sortOrder=DESC"}"#
        ],
        bad: [
          #"{"url": "GET https://api.mypurecloud.com/api/v2/users?expand=station,1️⃣presense"}"#,
          #"{"url": "GET https://api.mypurecloud.com/api/v2/users?pageSize=1️⃣many&state=1️⃣gone"}"#,
        ])),
    onAccepted: .silent
  ) { context in
    guard let path = context.path, let query = context.query, !query.all.isEmpty,
      let operation = path.operation
    else { return [] }
    return operation.parameters.filter { $0.place == .query }.flatMap { parameter in
      let given = query.all.filter { $0.name == parameter.name }
      return given.flatMap { findings($0, parameter, path) + unparted($0, operation, path) }
        + surplus(given, parameter, path)
    }
  }

  /// A second question mark, which is part of the value before it and begins no other parameter.
  private static func unparted(
    _ given: QueryParameters.Parameter, _ operation: Operation, _ path: PublishedPath
  ) -> [Finding] {
    guard let value = given.value,
      let mark = value.bytes.firstIndex(of: ASCII.questionMark),
      let name = QueryText.fields(value[mark + 1..<value.range.upperBound]).first?.name,
      operation.parameters.contains(where: { $0.place == .query && name.equals($0.name) })
    else { return [] }
    let place = value[mark..<mark + 1]
    return [
      Finding(
        "a second '?' is part of the value of \(given.name.quoted)",
        help: "write & before \(name.string.quoted)", at: place.place,
        fix: Fix("write &", isSafe: true, replacing: [(place, "&")]))
    ]
  }

  private static func findings(
    _ given: QueryParameters.Parameter, _ parameter: Parameter, _ path: PublishedPath
  ) -> [Finding] {
    given.pieces(of: parameter).compactMap { piece in
      guard let text = QueryLiteral.value(piece), let mistake = QueryValue(text, of: parameter),
        !mistake.isDoubtful(piece, text, of: parameter)
      else { return nil }
      return finding(mistake, piece, text, given, parameter, path)
    }
  }

  private static func finding(
    _ mistake: QueryValue, _ piece: MappedText, _ text: String,
    _ given: QueryParameters.Parameter, _ parameter: Parameter, _ path: PublishedPath
  ) -> Finding {
    let name = parameter.name.quoted
    switch mistake {
    case .unknown(let nearest):
      return Finding(
        "\(text.quoted) is not a value of \(name)", in: path.api,
        help: nearest.map { "did you mean \($0.quoted)?" } ?? choices(parameter, path),
        at: piece.place, fix: nearest.flatMap { given.fix(piece, to: $0) })
    case .wrongType(let expected, let isDoubtful):
      return Finding(
        "\(name) takes \(expected), not \(text.quoted)", in: path.api,
        at: piece.place, severity: isDoubtful ? .warning : nil)
    case .outOfRange(let words, let isStated):
      return Finding(
        "\(name) \(words)" + (isStated ? ", as its documentation says" : ""), in: path.api,
        at: piece.place, severity: isStated ? .warning : nil)
    }
  }

  /// The values there are, or where they are listed.
  private static func choices(_ parameter: Parameter, _ path: PublishedPath) -> String {
    parameter.values.count <= 8
      ? "it takes \(parameter.values.listed(by: "or"))"
      : "\(path.api.command(showing: path.anyOperation.line)) lists its values"
  }

  /// More values than the documentation says that there may be.
  private static func surplus(
    _ given: [QueryParameters.Parameter], _ parameter: Parameter, _ path: PublishedPath
  ) -> [Finding] {
    let values = given.flatMap { $0.pieces(of: parameter) }.filter { !$0.trimmed.isEmpty }
    guard let most = parameter.statedMaximumCount, most > 0, values.count > most
    else { return [] }
    return [
      Finding(
        "\(parameter.name.quoted) takes \(most) values at most, as its documentation says",
        in: path.api,
        help: "there are \(values.count)", at: values[most].place, severity: .warning)
    ]
  }
}

extension QueryValue {
  /// Whether the text may be a placeholder for a value that is put in later.
  fileprivate func isDoubtful(
    _ written: MappedText, _ text: String, of parameter: Parameter
  ) -> Bool {
    if case .unknown(.some) = self { return false }
    return QueryLiteral.mayStandForOther(
      written, text, of: parameter.name, taking: parameter.values)
  }
}

extension QueryParameters.Parameter {
  /// The values, where several may be written as one text.
  fileprivate func pieces(of parameter: Parameter) -> [MappedText] {
    guard let value else { return [] }
    let isList = parameter.isArray || parameter.takesCommas || !parameter.values.isEmpty
    return isList ? QueryText.values(value) : [value]
  }

  /// The change of one value to another that needs no escapes.
  fileprivate func fix(_ piece: MappedText, to word: String) -> Fix? {
    guard let value, word.utf8.allSatisfy({ ASCII.isWordByte($0) }) else { return nil }
    // A number without quotes cannot become a word.
    if piece.string.utf8.allSatisfy({ ASCII.isDigit($0) }) { return nil }
    if ["true", "false"].contains(piece.string) { return nil }
    let start = piece.range.lowerBound - value.range.lowerBound
    let others = copies.compactMap { copy in
      copy.value.map { text in
        let lower = text.range.lowerBound + start
        return text[lower..<lower + piece.range.count]
      }
    }
    return Fix(
      "write \(word)", isSafe: false, replacing: ([piece] + others).map { ($0, with: word) })
  }
}

extension ASCII {
  /// Whether a byte needs no escape anywhere in a URL (RFC 3986, section 2.3).
  fileprivate static func isWordByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == hyphen || byte == dot || byte == underscore
  }
}
