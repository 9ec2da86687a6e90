import WMLintRequests
import WMLintText

/// A call of curl in a script, read into the requests that it sends.
struct CurlCall {
  private let script: ShellScript
  private let command: ShellCommand
  private let companions: CompanionFiles

  /// Whether what is read is in a file of options, or in a here-document of them.
  private var isInConfig = false
  private var transfer = CurlTransfer()
  private var requests: [Request] = []

  private init(
    _ command: ShellCommand, in script: ShellScript, beside companions: CompanionFiles
  ) {
    self.script = script
    self.companions = companions
    self.command = command
  }

  /// The requests that a command sends, if it is a call of curl or of wget.
  static func requests(
    of command: ShellCommand, in script: ShellScript, beside companions: CompanionFiles
  ) -> [Request] {
    var call = CurlCall(command, in: script, beside: companions)
    if let words = CurlName.arguments(of: command.words) {
      for argument in CurlArgument.all(in: words) { call.read(argument) }
    } else if let words = CurlName.argumentsOfWget(command.words) {
      for argument in CurlArgument.ofWget(in: words) { call.read(argument) }
    } else {
      return []
    }
    call.endTransfer()
    return call.requests
  }

  private mutating func read(_ argument: CurlArgument) {
    guard let option = argument.option else {
      if argument.isUnknown, !isURL(argument.word) {
        transfer.isOpen = true
      } else {
        transfer.urls.append(argument.word)
      }
      noteUnclosed(argument.word)
      return
    }
    switch (option, argument.value) {
    case ("next", _): endTransfer()
    case ("get", _): transfer.isGet = true
    case ("head", _): transfer.isHead = true
    case ("config", let value?): readConfig(value.text)
    case ("config", _): transfer.isOpen = true
    case ("url", let value?): transfer.urls.append(value.word)
    case ("request", let value?): transfer.method = value.text
    case ("header", let value?): transfer.addHeader(value.text)
    case ("url-query", let value?): transfer.addQuery(value.text)
    case ("upload-file", _): transfer.upload = place(argument.word)
    case ("form", let value?), ("form-string", let value?): transfer.form = place(value.word)
    case ("body-file", let value?), ("data", let value?), ("data-ascii", let value?),
      ("data-binary", let value?), ("data-raw", let value?), ("data-urlencode", let value?),
      ("json", let value?):
      transfer.data.append(
        CurlTransfer.Data(
          option: option, optionPlace: place(argument.word), word: value.word, text: value.text))
    default: return
    }
    if let value = argument.value {
      noteUnclosed(value.word)
      let range = value.text.range
      transfer.unexpanded += value.word.unexpanded
        .filter { range.contains($0.lowerBound) }.map { value.word.text[$0] }
    }
  }

  /// Reads the options in a file, or in a here-document for `-`.
  private mutating func readConfig(_ name: MappedText) {
    guard let text = CurlConfig.text(name, of: command, in: script, beside: companions) else {
      transfer.isOpen = true
      if CurlConfig.isFile(name) { transfer.unreadFiles.append(UnreadFile(name, .options)) }
      return
    }
    isInConfig = true
    for argument in CurlConfig.arguments(in: text) {
      // Options in options could go on without end.
      if argument.option == "config" { transfer.isOpen = true } else { read(argument) }
    }
    isInConfig = false
  }

  private mutating func noteUnclosed(_ word: ShellWord) {
    guard let quote = word.openQuote else { return }
    transfer.problems.append(
      FormProblem(
        kind: .unclosedQuote, name: "", place: script.text[quote..<quote + 1].place, pointer: ""))
  }

  /// Whether the script says that a word comes to one URL.
  private func isURL(_ word: ShellWord) -> Bool {
    guard case .text(let value) = script.resolvedURL(word), value.expansion == nil else {
      return false
    }
    return value.text.bytes.contains(ASCII.slash) && value.text.bytes.first != ASCII.hyphen
      && !value.text.bytes.contains { $0 <= ASCII.space }
  }

  private func place(_ word: ShellWord) -> SourceRange {
    isInConfig ? word.text.place : script.text[word.range].place
  }

  /// Ends what `--next` divides.
  private mutating func endTransfer() {
    let whole = script.text[command.range ?? 0..<0].place
    if transfer.isGet { transfer.addDataToQuery() }
    let body = transfer.takeBody(of: command, in: script)
    for url in transfer.urls {
      guard case .text(let url) = script.resolvedURL(url) else { continue }
      var request = transfer.request(to: url, body)
      request.endpoint = script.variables.substituted(inURL: url.text)
      request.pathParameters = script.variables.ids(inURL: url.text)
      request.substitution.variables = script.variables
      request.place = whole
      requests.append(request)
    }
    transfer = CurlTransfer()
  }
}
