/// Blocks of Kotlin that configure a request or its connection.
extension CodeRequestReader {
  /// Takes what the block of a Ktor request sets: `client.patch { url("…"); setBody(body) }`.
  func takeRequestBlock(around call: CodeCall, into parts: inout CodeRequestParts) {
    let open = code.parents[call.start]
    guard code.language.objects == .kotlin, call.components.count == 1, code.isSymbol(open, "{")
    else { return }
    var name = open - 1
    // `client.patch<String> { … }`
    if code.isSymbol(name, ">"), code.isSymbol(name - 2, "<") { name -= 3 }
    guard code.isName(name), code.isMemberOperator(name - 1) else { return }
    let word = code.word(name).uppercased()
    if CodeMethod.all.contains(word) {
      parts.takeMethod(CodeMethod.named(word, at: name, in: code))
    } else if word != "REQUEST" {
      return
    }
    takeBlock(open, into: &parts)
  }

  /// Takes what a Kotlin block sets on a connection:
  /// `with(url.openConnection() as HttpURLConnection) { requestMethod = "PATCH" }`.
  func takeConnectionBlock(behind close: Int, into parts: inout CodeRequestParts) {
    guard code.language.objects == .kotlin, code.isWord(close + 1, "as"), code.isName(close + 2),
      code.isSymbol(close + 3, ")")
    else { return }
    let isMember =
      code.isMemberOperator(close + 4)
      && (code.isWord(close + 5, "apply") || code.isWord(close + 5, "run"))
    let open = isMember ? close + 6 : close + 4
    if code.isSymbol(open, "{"), code.partners[open] > open { takeBlock(open, into: &parts) }
  }
}
