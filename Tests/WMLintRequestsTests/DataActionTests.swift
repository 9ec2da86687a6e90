import Testing
import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintText

/// The templates of data actions are read, with their directives and inputs.
@Suite struct DataActionTests {
  private func template(_ text: String) -> VelocityTemplate {
    VelocityTemplate(MappedText(Source(name: "template", bytes: Array(text.utf8))))
  }

  @Test(arguments: [
    ("${input.a}", ["a"]), ("$!{input.a-b}", ["a-b"]), ("$input.a_1.b", ["a_1"]),
    ("$!input.a", ["a"]), ("$esc.jsonString($input.a)", ["a"]),
    ("${input.a}${input.b}", ["a", "b"]),
    ("$input.containsKey(\"a\")", []), ("${input.rawRequest}", []), ("${other.a}", []),
    ("input.a", []), ("$input.", []), ("${input.", []), ("$", []), ("$!{", []), ("", []),
  ]) func findsTheInputsItUses(in text: String, _ names: [String]) {
    #expect(template(text).inputs.map(\.string) == names)
  }

  @Test(arguments: [
    "#if($a)", "x #end", "#{else}", "#set($a = 1)", "## remark", "#*a*#", "#[[a]]#",
  ]) func seesDirectives(in text: String) { #expect(template(text).hasDirectives) }

  @Test(arguments: ["#1", "#", "#ending", "{\"a\": \"#ff0000\"}", ""])
  func seesNoneElsewhere(in text: String) { #expect(!template(text).hasDirectives) }

  private func requests(_ text: String) -> [Request] {
    let source = Source(name: "action.json", bytes: Array(text.utf8))
    return DataActionFile.content(of: Document(MappedText(source), mode: .template)).requests
  }

  @Test func readsAnActionWithOrWithoutWhatIsRoundIt() {
    let request = #"{"requestUrlTemplate": "/a", "requestType": "PUT", "headers": {"A": "1"}}"#
    for text in [request, #"{"request": \#(request)}"#, #"{"config": {"request": \#(request)}}"#] {
      let found = requests(text)
      #expect(found.map { $0.endpoint?.string } == ["/a"])
      #expect(found.map { $0.method?.string } == ["PUT"])
      #expect(found.map { $0.headers.count } == [1])
      #expect(found.map { $0.substitution.input == nil } == [true])
    }
  }

  @Test func readsEachOfAList() {
    let found = requests(
      #"[{"name": "a", "requestUrlTemplate": "/a"}, 5, {}, {"requestUrlTemplate": {}}]"#)
    #expect(found.map(\.identity.name) == ["a", nil])
    #expect(found.map { $0.endpoint == nil } == [false, true])
  }
}
