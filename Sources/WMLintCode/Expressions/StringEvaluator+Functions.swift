import WMLintRequests
import WMLintText

/// The URL that a function of the program makes of its arguments.
struct MadeAddress {
  /// Its text, with a mark in the place of each parameter.
  let text: MappedText

  /// The most parameters that are examined.
  static let mostParameters = 8

  /// The byte in the place of a parameter: no text of a URL has it.
  static func mark(of parameter: Int) -> UInt8 { UInt8(truncatingIfNeeded: parameter) + 1 }

  /// The parameter that a byte is in the place of.
  static func parameter(of byte: UInt8) -> Int? {
    (1...mostParameters).contains(Int(byte)) ? Int(byte) - 1 : nil
  }

  /// What is before the first parameter.
  var start: MappedText {
    let end = text.bytes.firstIndex { Self.parameter(of: $0) != nil } ?? text.range.upperBound
    return text[text.range.lowerBound..<end]
  }

  /// All parameters in it.
  var parameters: Set<Int> { Set(text.bytes.compactMap(Self.parameter)) }

  /// The parameter that comes last in it, as a path does.
  var lastParameter: Int? {
    text.bytes.last { Self.parameter(of: $0) != nil }.flatMap(Self.parameter)
  }

  var hasHost: Bool { text.starts(with: "http") }

  /// Whether it has the host of something else than Genesys Cloud, as far as that is known: of a
  /// host that is known in part, the end or a name in it tells.
  var isElsewhere: Bool {
    guard hasHost, !OtherProduct.isOurs(text.string) else { return false }
    let host = text.bytes.drop { $0 != ASCII.slash }.drop { $0 == ASCII.slash }
      .prefix { $0 != ASCII.slash }
    let open = host.lastIndex { $0 == ASCII.closeBrace || Self.parameter(of: $0) != nil }
    guard let open else { return true }
    let domain = host[(open + 1)...]
    return domain.first == ASCII.dot && domain.dropFirst().contains(ASCII.dot)
      || OtherProduct.isNamed(in: String(decoding: host, as: UTF8.self))
  }
}

/// Calls of functions that the program declares: `const url = path => BASE + path`.
extension StringEvaluator {
  /// Appends the mark of a parameter of the function that is looked into; whether a name is that of
  /// one.
  mutating func appendParameter(_ name: Int) -> Bool {
    guard !parameters.isEmpty, let number = parameters.firstIndex(of: names.plainName(name)) else {
      return false
    }
    joined.append([MadeAddress.mark(of: number)], standingFor: code.place(of: name..<name + 1))
    holdsLiteral = true
    return true
  }

  private static let apiPath = WordSearch("/api/v2/")

  /// Appends the URL that a function of the program makes; whether that is known.
  mutating func appendAddress(of call: CodeCall, _ whole: Range<Int>, _ depth: Int) -> Bool {
    let (functions, isSure) = names.functions(calledBy: call)
    guard !functions.isEmpty, !call.isDeclaration(in: code),
      let (function, address) = address(madeByOneOf: functions, depth),
      isSure || address.isElsewhere
    else { return false }
    let makesAddress = NameWords.of(code.word(call.nameToken)).contains(
      where: CodeWords.addresses.contains)
    guard address.hasHost || makesAddress else { return false }
    let place = code.place(of: whole)
    var start = address.text.range.lowerBound
    for index in address.text.range {
      guard let number = MadeAddress.parameter(of: address.text.storage[index]) else { continue }
      joined.append(address.text[start..<index], at: place)
      start = index + 1
      append(argument(number, of: call, function), whole, depth)
    }
    joined.append(address.text[start..<address.text.range.upperBound], at: place)
    holdsLiteral = true
    if joined.count > longest { isTooLong = true }
    return true
  }

  private mutating func append(_ argument: Range<Int>?, _ whole: Range<Int>, _ depth: Int) {
    guard let argument else { return appendBlank(whole) }
    var part = part
    part.append(argument, depth: depth + 1)
    if part.holdsLiteral { take(part, at: nil) } else { appendBlank(argument) }
  }

  /// The argument that a parameter gets, by its name or its place.
  private func argument(
    _ number: Int, of call: CodeCall, _ function: DeclaredFunction
  ) -> Range<Int>? {
    let names = function.parameterNames(in: code)
    let named = call.arguments.first { argument in
      names.indices.contains(number)
        && CodeExpression.argumentName(argument, in: code).map {
          names[number].elementsEqual($0.utf8)
        } ?? false
    }
    let found = named ?? (call.arguments.indices.contains(number) ? call.arguments[number] : nil)
    return found.map { CodeExpression.valueOfArgument($0, in: code) }
  }

  /// The URL that one of some functions makes: one with the host of something else, if there is
  /// one.
  private func address(
    madeByOneOf functions: [DeclaredFunction], _ depth: Int
  ) -> (DeclaredFunction, MadeAddress)? {
    let all = functions.compactMap { function in
      address(madeBy: function, depth).map { (function, $0) }
    }
    if let elsewhere = all.first(where: \.1.isElsewhere) { return elsewhere }
    return functions.count == 1 ? all.first : nil
  }

  /// The URL that a function makes; `nil` if that is not known, or several may be made.
  func address(madeBy function: DeclaredFunction, _ depth: Int) -> MadeAddress? {
    names.bodies.address(of: function) {
      let parameters = function.parameterNames(in: code)
      guard parameters.count <= MadeAddress.mostParameters,
        let results = function.results(in: code)
      else { return nil }
      var addresses: [MadeAddress] = []
      var isSure = true
      for result in results {
        let core = CodeExpression.core(of: result, in: code)
        // What is a URL already is handed on as it is.
        if core.count == 1, parameters.contains(names.plainName(core.lowerBound)) { continue }
        var reader = StringEvaluator(code, names, .braces)
        reader.parameters = parameters
        reader.append(result, depth: depth + 1)
        if reader.holdsLiteral, !reader.isTooLong {
          addresses.append(MadeAddress(text: reader.joined.text))
        } else {
          isSure = false
        }
      }
      if let elsewhere = addresses.first(where: \.isElsewhere) { return elsewhere }
      let isOne = Set(addresses.map(\.text.string)).count == 1
      guard isSure, isOne, let address = addresses.first,
        address.parameters.isDisjoint(with: names.changedParameters(of: function, parameters))
      else { return nil }
      // What is given to a function that makes a base may be the path.
      let isWhole = parameters.isEmpty || Self.apiPath.finds(in: address.text)
      return isWhole || address.lastParameter != nil ? address : nil
    }
  }
}
