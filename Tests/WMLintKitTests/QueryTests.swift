import Testing
import WMLintDiagnostics
import WMLintKit
import WMLintText

/// What is said of the query of a request, in its URL and beside it.
@Suite struct QueryTests {
  private static let unknown = "unknown-query"
  private static let wrong = "wrong-query-value"

  /// Paths with their query, and the rules that speak of it.
  static let queries: [Decided] = [
    ("users?expand=presence,station", []), ("users?expand=presence%2Cstation", []),
    ("users?expand=presence&expand=station", []), ("users?expand=Presence, STATION", []),
    ("users?expand=presence,presense", [wrong]),
    ("users?expand=presense&expand=statoin", [wrong, wrong]),
    ("users?sortOrder=DESC", []), ("users?sortOrder=ascending", []), ("users?sortOrder=up", []),
    ("conversations/messaging/integrations?expand=", []),
    ("users?pageSize=&expand=&state=", []), ("users?pageSize", []),
    ("users?fl=*", []), ("users/me?fl=*&expand=station", []),
    ("users?_=1733000000", []), ("users?pageSize=25&_t=${now}", []), ("users?nocache=1", []),
    ("users/{userId}/profile?fl=*", ["deprecated-path"]),
    ("users?pageNumber=${page}", []), ("users?pageNumber={{page}}&state={{state}}", []),
    ("users?pageNumber={page}", []), ("users?pageNumber=$page", []), ("users?pageNumber=PAGE", []),
    ("users?pageNumber=n", []), ("users?pageNumber=<number>", []), ("users?pageNumber=%d", []),
    ("users?pageNumber=%7B%7Bpage%7D%7D", []), ("users?state=…", []), ("users?expand=*", []),
    ("users?expand=$!{input.expand}", []), ("users?expand={{a}},presense", [wrong]),
    ("users?expand=EXPAND_THIS", []), ("users?expand=PRESENSE", [wrong]),
    ("users?pageSize=abc", [wrong]), ("users?pageSize=2.5", [wrong]),
    ("users?pageSize=99999999999999999999", [wrong]), ("users?pageSize=--", [wrong]),
    ("users?pagesize=25", [unknown]), ("users?page=1", [unknown]), ("users?{{name}}=1", []),
    ("users?{{query}}", []), ("users?${qs}", []), ("users?pageSize=1&{{more}}", []),
    ("users?expand[]=presence", [unknown]), ("users?expand%5B0%5D=presence", [unknown]),
    ("users?state=aktive", [wrong]), ("users?state=%61ctive", []), ("users?state=gone", [wrong]),
    ("users?&&pageSize=1&", []), ("users?=1", []), ("users?%=1", []), ("users?state=%zz", []),
    ("flows/datatables?showbrief=true", [unknown]),
    ("users?pageSize=10#part", []), ("users?x=1#if($input.y)&expand=y#end", []),
    ("users?pageSize=1000000&pageSize=2", []),
    ("coaching/appointments", ["missing-query"]), ("coaching/appointments?", ["missing-query"]),
    ("coaching/appointments?userIds=", []), ("coaching/appointments?userId=x", [unknown]),
    ("coaching/appointments?{{query}}", []), ("coaching/appointments{{query}}", []),
    (
      "coaching/appointments?interval=2026-01-01T00:00:00%2B01:00/2026-02-01T00:00:00Z&userIds=x",
      []
    ),
    ("coaching/appointments?interval=whenever&userIds=x", []),
    (
      "billing/reports/billableusage?startDate=2026-01-01T00:00:00%2B01:00&endDate=2026-02-01T00:00:00+01:00",
      []
    ),
    ("billing/reports/billableusage?startDate=2026-01-01&endDate=2026-02-01T00:00", []),
    (
      "billing/reports/billableusage?startDate=01/02/2026&endDate=2026-02-30T00:00:00Z",
      [wrong, wrong]
    ),
    ("billing/reports/billableusage?startDate={{start}}&endDate=END_DATE", []),
    ("fieldconfig?type={{type}}", ["deprecated-path"]),
    ("users/{userId}/{{rest}}?bogus=1", []), ("{{anything}}?bogus=1", []),
  ].map { Decided("GET", rules: $0.1, endpoint: "https://api.mypurecloud.com/api/v2/" + $0.0) }

  @Test(arguments: queries) func saysOfAQuery(_ decided: Decided) {
    let report = Linter().lint(
      request: #"{"method": "GET", "url": "\#(decided.endpoint ?? "")"}"#)
    #expect(report.diagnostics.map(\.rule) == decided.rules, "\(report)")
  }

  private static let users = #""url": "GET https://api.mypurecloud.com/api/v2/users"#

  @Test(arguments: [
    Decided(#"{\#(users)", "query": {"expand": "presence", "pageSize": 25}}"#),
    Decided(#"{\#(users)", "query": {"expand": ["presence", "presense"]}}"#, wrong),
    Decided(#"{\#(users)", "query": {"pageSize": true}}"#, wrong),
    Decided(#"{\#(users)", "query": {"pageSize": null, "state": {}}}"#),
    Decided(#"{\#(users)", "query": "?state=gone&pagesize=2"}"#, wrong, unknown),
    Decided(#"{\#(users)", "query": [{"name": "state", "value": "gone", "disabled": true}]}"#),
    Decided(#"{\#(users)?state=gone", "query": {"stat": "x"}}"#, wrong, unknown),
    Decided(#"{\#(users)?state=any", "query": {"state": "any"}}"#),
    Decided(#"{\#(users)", "query": {{query}}}"#),
    Decided(#"{\#(users)", "method": "HEAD", "query": {"x": "y"}}"#),
    Decided(#"{\#(users)", "query": {"userId": "{{id}}", "{{name}}": "y"}}"#, unknown),
  ]) func saysOfAQueryBesideTheURL(_ decided: Decided) {
    let report = Linter().lint(request: decided.text)
    #expect(report.diagnostics.map(\.rule) == decided.rules, "\(report)")
  }

  @Test func missesNothingOfAnEndpointThatIsGivenBesideABody() {
    func rules(_ endpoint: String) -> [String] {
      Linter().lint(body: "{}", endpoint: endpoint).diagnostics.map(\.rule)
    }
    #expect(rules("POST /api/v2/flows/actions/checkin") == [])
    #expect(rules("POST /api/v2/flows/actions/checkin?flows=x") == [Self.unknown])
  }

  @Test(arguments: [
    ("externalcontacts/scan/relationships/divisionviews/all?limit=200", []),
    ("externalcontacts/scan/relationships/divisionviews/all?limit=201", [Severity.warning]),
    ("externalcontacts/scan/relationships/divisionviews/all?limit=3000000000", [.error]),
    ("routing/queues?hasPeer=1", [.warning]), ("routing/queues?hasPeer=maybe", [.error]),
    ("routing/queues?HasPeer=true", [.warning]),
    (
      "journey/segments?segmentIds=" + Array(repeating: "x,y", count: 50).joined(separator: ","), []
    ),
    (
      "journey/segments?segmentIds="
        + Array(repeating: "x,y", count: 51).joined(separator: "&segmentIds="), [.warning]
    ),
  ]) func isAsSureAsTheDocument(query: String, severities: [Severity]) {
    let report = Linter().lint(
      request: #"{"url": "GET https://api.mypurecloud.com/api/v2/\#(query)"}"#)
    #expect(report.diagnostics.map(\.severity) == severities, "\(report)")
  }

  private func repaired(_ name: String, _ text: String) -> String {
    let source = Source(name: name, bytes: Array(text.utf8))
    var bytes = source.bytes
    let found = Linter().findings(in: LintUnit(source)).diagnostics
    for edit in found.compactMap(\.fix).flatMap(\.edits)
      .sorted(by: { $0.range.bytes.lowerBound > $1.range.bytes.lowerBound })
    {
      bytes.replaceSubrange(edit.range.bytes, with: edit.text.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (
      #"{\#(users)?expand=station,presense&pagesize=2"}"#,
      #"{\#(users)?expand=station,presence&pageSize=2"}"#
    ),
    (
      #"{\#(users)", "query": {"Expand": "station"}}"#,
      #"{\#(users)", "query": {"expand": "station"}}"#
    ),
    // The one would be there twice, and the other would have no such value.
    (
      #"{\#(users)?pagesize=2&pageSize=3&stat=gone"}"#,
      #"{\#(users)?pagesize=2&pageSize=3&stat=gone"}"#
    ),
    // There is no string there that a word could be written into.
    (#"{\#(users)", "query": {"state": 1}}"#, #"{\#(users)", "query": {"state": 1}}"#),
  ]) func repairsAQuery(written: String, right: String) {
    #expect(repaired("request.json", written) == right)
  }

  private static func collection(_ url: String) -> String {
    """
    {"info": {"schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},
     "item": [{"name": "x", "request": {"method": "GET", "url": \(url)}}]}
    """
  }

  @Test func changesBothPlacesInACollection() {
    let url =
      #"{"raw": "https://api.mypurecloud.com/api/v2/users?Expand=@", "query": [{"key": "Expand", "value": "@"}]}"#
    let written = Self.collection(url.replacing("@", with: "station"))
    #expect(
      repaired("collection.json", written) == written.replacing("Expand", with: "expand"))
    let misspelt = Self.collection(
      url.replacing("Expand", with: "expand").replacing("@", with: "presense"))
    #expect(
      repaired("collection.json", misspelt) == misspelt.replacing("presense", with: "presence"))
  }

  @Test(arguments: [
    (#""https://api.mypurecloud.com/api/v2/users?state=gone""#, [wrong]),
    (
      #"{"raw": "https://api.mypurecloud.com/api/v2/users?state=gone", "query": [{"key": "state", "value": "gone", "disabled": true}]}"#,
      []
    ),
    (
      #"{"raw": "https://api.mypurecloud.com/api/v2/users?state=gone&expand=presense", "query": [{"key": "state", "value": "gone", "disabled": true}]}"#,
      [wrong]
    ),
    (
      #"{"raw": "https://api.mypurecloud.com/api/v2/users", "query": [{"key": "state", "value": "gone"}]}"#,
      [wrong]
    ),
    (
      #"{"raw": "https://api.mypurecloud.com/api/v2/users?state=", "query": [{"key": "state", "value": ""}, {"key": "x", "value": null, "disabled": true}]}"#,
      []
    ),
    (
      #"{"host": ["https://api.mypurecloud.com"], "path": ["api", "v2", "coaching", "appointments"], "query": [{"key": "userIds", "value": "x", "disabled": true}]}"#,
      ["missing-query"]
    ),
    (
      #"{"host": ["https://api.mypurecloud.com"], "path": ["api", "v2", "coaching", "appointments"], "query": [{"key": "userIds", "value": "{{ids}}"}]}"#,
      []
    ),
  ]) func readsTheFormOfACollection(url: String, rules: [String]) {
    let source = Source(name: "collection.json", bytes: Array(Self.collection(url).utf8))
    let found = Linter().findings(in: LintUnit(source)).diagnostics
    #expect(found.map(\.rule) == rules)
  }
}
