import Testing
import WMLintRequests
import WMLintText

/// Queries are decoded as URLs encode them.
@Suite struct QueryTextTests {
  private func text(_ string: String) -> MappedText {
    MappedText(Source(name: "x", bytes: Array(string.utf8)))
  }

  @Test(arguments: [
    ("a=1&b=2", ["a=1", "b=2"]), ("a", ["a"]), ("a=&b", ["a=", "b"]), ("&&a=1&", ["a=1"]),
    ("a=1=2", ["a=1=2"]), ("a={x & y}&b", ["a={x & y}", "b"]), ("{{a=b}}=c", ["{{a=b}}=c"]),
    ("a=1;b=2", ["a=1;b=2"]), ("", []), ("=", ["="]), ("&", []),
  ]) func findsParameters(query: String, parameters: [String]) {
    let fields = QueryText.fields(text(query)).map { field in
      field.name.string + (field.value.map { "=" + $0.string } ?? "")
    }
    #expect(fields == parameters)
  }

  @Test(arguments: [
    ("a%2Cb,c", ["a", "b", "c"]), ("a%2cb", ["a", "b"]), (",", ["", ""]), ("a%2", ["a%2"]),
    ("${a, b},c", ["${a, b}", "c"]), ("", [""]),
  ]) func dividesLists(value: String, values: [String]) {
    #expect(QueryText.values(text(value)).map(\.string) == values)
  }

  @Test(arguments: [
    ("a%20b", "a b"), ("a+b", "a b"), ("%C3%A9", "é"), ("%41", "A"), ("", ""), ("%ff", "\u{FFFD}"),
  ]) func decodes(written: String, read: String) {
    #expect(QueryText.decoded(text(written)) == read)
  }

  @Test(arguments: ["%", "a%", "%4", "%s", "50%25%"]) func decodesNoBrokenEscape(_ written: String)
  {
    #expect(QueryText.decoded(text(written)) == nil)
  }
}
