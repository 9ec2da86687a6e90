import WMLintRequests
import WMLintText

/// The lines of a file of options that curl reads: `url = "…"`, `-X PATCH`, `header: "…"`.
///
/// Source: the manual of curl 8.15, "-K, --config".
enum CurlConfig {
  /// How a value between quotes is written.
  private static let quoting = SourceMap.Encoding.code(
    CodeQuoting(.backslash, special: "\"\\"))

  private static let program = WordSearch("curl")
  private static let option = WordSearch("--config")

  /// Whether a script may name a file of options: it has `--config`, or a `K` behind a dash.
  static func mayBeNamed(in text: MappedText) -> Bool {
    guard program.finds(in: text) else { return false }
    if option.finds(in: text) { return true }
    var isOption = false
    for byte in text.bytes {
      if isOption, byte == ASCII.capitalK { return true }
      isOption = byte == ASCII.hyphen || isOption && ASCII.isLetter(byte)
    }
    return false
  }

  /// The options that are named by `--config`: those of a file, or for `-` of what the command reads.
  static func text(
    _ name: MappedText, of command: ShellCommand, in script: ShellScript,
    beside companions: CompanionFiles
  ) -> MappedText? {
    if name.equals("-") {
      guard case .text(let word)? = script.input(of: command), word.expansion == nil else {
        return nil
      }
      return word.text
    }
    return isFile(name) ? companions.text(name.string, from: .workingFolder) : nil
  }

  /// Whether a name is known, and that of a file.
  static func isFile(_ name: MappedText) -> Bool {
    !name.equals("-") && !name.string.contains("${")
  }

  /// The arguments that some lines are.
  static func arguments(in text: MappedText) -> [CurlArgument] {
    TextLines(text).compactMap { argument(on: $0) }
  }

  private static func argument(on line: MappedText) -> CurlArgument? {
    let line = line.trimmed
    guard let first = line.bytes.first, first != ASCII.hash else { return nil }
    var index = line.range.lowerBound
    let end = line.range.upperBound
    while index < end, line.storage[index] == ASCII.hyphen { index += 1 }
    let dashes = index - line.range.lowerBound
    let start = index
    while index < end, !isSeparator(line.storage[index]) { index += 1 }
    let written = line[start..<index]
    let letter = written.range.count == 1 && dashes == 1 ? written.bytes.first : nil
    guard let name = letter.map(CurlOption.name(letter:)) ?? CurlOption.name(written.string) else {
      return nil
    }
    while index < end, isSeparator(line.storage[index]) { index += 1 }
    let word = word(line)
    guard CurlOption.takesValue(name), index < end else { return CurlArgument(name, word) }
    let value = value(line[index..<end])
    return CurlArgument(name, word, (self.word(value), value))
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte <= ASCII.space || byte == ASCII.equals || byte == ASCII.colon
  }

  /// A value with its quotes and escapes read; one without quotes ends with a blank.
  private static func value(_ text: MappedText) -> MappedText {
    var index = text.range.lowerBound
    guard text.storage[index] == ASCII.quote else {
      let end = text.bytes.firstIndex { $0 <= ASCII.space } ?? text.range.upperBound
      return text[index..<end]
    }
    var value = TextBuilder(in: text.map.source)
    index += 1
    var copied = index
    while index < text.range.upperBound, text.storage[index] != ASCII.quote {
      guard text.storage[index] == ASCII.backslash, index + 1 < text.range.upperBound else {
        index += 1
        continue
      }
      value.append(text[copied..<index], encoding: quoting)
      value.append(
        [decoded(text.storage[index + 1])], standingFor: text[index..<index + 2].place,
        encoding: quoting)
      index += 2
      copied = index
    }
    value.append(text[copied..<index], encoding: quoting)
    return value.text
  }

  private static func decoded(_ letter: UInt8) -> UInt8 {
    switch letter {
    case ASCII.t: ASCII.tab
    case ASCII.n: ASCII.lineFeed
    case ASCII.r: ASCII.carriageReturn
    case ASCII.v: ASCII.verticalTab
    default: letter
    }
  }

  private static func word(_ text: MappedText) -> ShellWord {
    ShellWord(
      text: text, range: text.range, variables: [], unexpanded: [], expansion: nil, isQuoted: true,
      openQuote: nil)
  }
}
