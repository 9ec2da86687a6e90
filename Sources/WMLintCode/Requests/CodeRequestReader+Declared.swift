import WMLintRequests
import WMLintText

/// Functions of the program's own that put a host before a path and send it:
/// `def put(path, body): requests.put(BASE + path, json=body)`.
extension CodeRequestReader {
  /// What a function puts before one of its parameters.
  struct DeclaredBase {
    let text: MappedText
    let parameter: Int

    /// Whether the parameter is appended to it as it is, with nothing else in the URL.
    var isAll: Bool

    var isElsewhere: Bool { MadeAddress(text: text).isElsewhere }
  }

  /// The most uses of parameters that are examined, and the most brackets round each.
  private static let mostParts = 16
  private static let mostBrackets = 4

  /// The deepest nesting of calls that is followed.
  private static let deepest = 4

  /// What a function that is called puts before the path that it is given.
  func declaredBase(of call: CodeCall, depth: Int = 0) -> DeclaredBase? {
    let (functions, isSure) = names.functions(calledBy: call)
    guard !functions.isEmpty, depth < Self.deepest, !call.isDeclaration(in: code) else {
      return nil
    }
    let bases = functions.flatMap { self.bases(putBy: $0, depth) }.filter { base in
      guard call.arguments.indices.contains(base.parameter) else { return false }
      let value = CodeExpression.valueOfArgument(call.arguments[base.parameter], in: code)
      return depth > 0 || isPath(value)
    }
    return Self.only(bases, isSure: isSure && functions.count == 1)
  }

  /// What a command of PowerShell that the program declares puts before a path.
  func declaredBase(ofCommand name: Int) -> DeclaredBase? {
    guard let functions = names.functions[code.bytes(name)], functions.count == 1 else {
      return nil
    }
    return Self.only(bases(putBy: functions[0], 0), isSure: true)
  }

  /// The base that is of something else than Genesys Cloud, or the only one.
  private static func only(_ bases: [DeclaredBase], isSure: Bool) -> DeclaredBase? {
    if let elsewhere = bases.first(where: \.isElsewhere) { return elsewhere }
    guard isSure, let first = bases.first, first.isAll,
      bases.allSatisfy({ $0.text.string == first.text.string })
    else { return nil }
    return first
  }

  /// Whether an argument is a path or a URL.
  func isPath(_ value: Range<Int>) -> Bool {
    StringEvaluator.text(of: value, in: code, names, .braces)?.text.bytes.contains(ASCII.slash)
      ?? false
  }

  private func bases(putBy function: DeclaredFunction, _ depth: Int) -> [DeclaredBase] {
    names.bodies.bases(of: function) {
      let parameters = function.parameterNames(in: code)
      guard let body = function.body(in: code)?.tokens, !parameters.isEmpty,
        parameters.count <= MadeAddress.mostParameters
      else { return [] }
      let uses = body.lazy.filter { index in
        code.isName(index) && parameters.contains(names.plainName(index))
          && !code.isMemberOperator(index - 1)
      }
      let changed = names.changedParameters(of: function, parameters)
      return uses.prefix(Self.mostParts).compactMap { use in
        var base = base(before: use, in: body, parameters, depth)
        if let parameter = base?.parameter, changed.contains(parameter) { base?.isAll = false }
        return base
      }
    }
  }

  /// What is before a parameter where it is used.
  private func base(
    before use: Int, in body: Range<Int>, _ parameters: [ArraySlice<UInt8>], _ depth: Int
  ) -> DeclaredBase? {
    let reader = StringEvaluator(code, names, .braces)
    var place = use
    for _ in 0..<Self.mostBrackets where body.contains(place) {
      let value = expression(round: place, in: body)
      if value.count > 1, let base = reader.base(in: value, parameters) { return base }
      let open = code.parents[place]
      if value.count == 1, let call = CodeCall(at: open, in: code), body.contains(open),
        let number = parameters.firstIndex(of: names.plainName(use)),
        let base = base(ofCall: call, given: value, depth)
      {
        return DeclaredBase(text: base.text, parameter: number, isAll: base.isAll)
      }
      guard code.isText(open) || code.isSymbol(open, among: ["(", "["]) else { return nil }
      place = open
    }
    return nil
  }

  /// What a call within a function puts before an argument that is handed on.
  private func base(
    ofCall call: CodeCall, given value: Range<Int>, _ depth: Int
  ) -> DeclaredBase? {
    if let base = declaredBase(of: call, depth: depth + 1) {
      return call.arguments[base.parameter].contains(value.lowerBound) ? base : nil
    }
    guard hasClients, call.arguments.first == value, let base = client(of: call).base else {
      return nil
    }
    return DeclaredBase(text: base.text, parameter: 0, isAll: true)
  }

  /// The expression that a token is part of, without the brackets round it.
  private func expression(round place: Int, in body: Range<Int>) -> Range<Int> {
    if code.isText(place) { return place..<code.next(place) }
    var start = place
    while start - 1 >= body.lowerBound, place - start < 64, !code.tokens[start].startsLine {
      let before = start - 1
      let isBoundary =
        code.isSymbol(before, among: [",", ";", "=", ":=", "=>", "->", ":", "(", "[", "{", "<-"])
        || code.isWord(before, "return") || code.parents[place] == before
      if isBoundary { break }
      start = min(before, code.partners[before])
    }
    guard start >= body.lowerBound, let value = code.statementValue(from: start),
      value.contains(place), value.upperBound <= body.upperBound
    else { return place..<place + 1 }
    return value
  }
}

extension StringEvaluator {
  /// What an expression puts before one of the parameters of a function.
  fileprivate func base(
    in value: Range<Int>, _ parameters: [ArraySlice<UInt8>]
  ) -> CodeRequestReader.DeclaredBase? {
    var reader = part
    reader.parameters = parameters
    reader.append(value, depth: 0)
    guard reader.holdsLiteral, !reader.isTooLong else { return nil }
    let address = MadeAddress(text: reader.joined.text)
    guard address.hasHost, let last = address.lastParameter else { return nil }
    var start = TextBuilder(in: code.text.map.source)
    start.append(address.start)
    let isAll = address.start.range.count + 1 == address.text.range.count
    if !isAll, address.isElsewhere { start.append("{}".utf8, standingFor: code.place(of: value)) }
    return CodeRequestReader.DeclaredBase(text: start.text, parameter: last, isAll: isAll)
  }
}
