import Testing
import WMLintText

@testable import WMLintKit

/// The value of a variable is read and checked once, and what is wrong in it is reported once.
@Suite struct SharedBodyTests {
  private static let host = "https://api.mypurecloud.com/api/v2/conversations"

  private func reported(_ script: String, _ name: String = "x.sh") -> [String] {
    let unit = LintUnit(Source(name: name, bytes: Array(script.utf8)))
    return Linter().findings(in: unit).diagnostics.map {
      "\($0.rule) \($0.range.bytes.lowerBound)"
    }
  }

  private func place(_ rule: String, _ words: String, in text: String) -> String {
    let start = text.firstRange(of: words)?.lowerBound ?? text.endIndex
    return "\(rule) \(text.utf8.distance(from: text.startIndex, to: start))"
  }

  @Test func reportsAMistakeInAVariableOnceAndThoseOfEachURL() {
    let script = """
      V='{"attributes": {"routing": {"acw": "30"}}}'
      curl -X PATCH --json "$V" \(Self.host)/webmessaging/$C/participants/$P
      curl -X PUT --json "$V" \(Self.host)/webmessaging/$C/participants/$P
      curl -X PATCH --json "$V" \(Self.host)/voice/$C/participants/$P
      """
    let media = place("wrong-media", "voice", in: script)
    let method = place("wrong-method", "PUT", in: script)
    #expect(reported(script) == [place("wrong-type", "\"30\"", in: script), method, media])
  }

  @Test func checksABodyAgainWhereItIsSentToAnotherOperation() {
    let script = """
      V='{"attributes": {"tier": "gold"}, "state": "CONNECTED"}'
      curl -X PATCH --json "$V" \(Self.host)/messages/$C/participants/$P/attributes
      curl -X PATCH --json "$V" \(Self.host)/messages/$C/participants/$P
      """
    let alone = script.split(separator: "\n").dropFirst().map { call in
      reported("\(script.split(separator: "\n")[0])\n\(call)\n").filter { !$0.hasSuffix(" 0") }
    }
    let rules = Set(reported(script).map { $0.prefix { $0 != " " } })
    let single = Set(alone.joined().map { $0.prefix { $0 != " " } })
    #expect(rules == single)
  }

  @Test func judgesAllThatSendABodyAsTheFirst() {
    let call = "curl -X PATCH --json \"$V\" \(Self.host)/messages/$C/participants/$P/attributes\n"
    let script = "V='{\"attributes\": {\"vip\": []}}'\n" + call
    let once = reported(script)
    #expect(once == [place("wrong-type", "[]", in: script)])
    #expect(reported(script + call + call) == once)
  }

  @Test func readsTheValueOfAConstantOnce() {
    let program = """
      const body = {attributes: {a: []}}
      fetch("\(Self.host)/webmessaging/c/participants/p", {method: "PATCH", body: JSON.stringify(body)})
      fetch("\(Self.host)/webmessaging/d/participants/q", {method: "PATCH", body: JSON.stringify(body)})
      """
    #expect(reported(program, "x.js").filter { $0.hasPrefix("wrong-type") }.count == 1)
  }
}
