import Testing
import WMLintDiagnostics
import WMLintText

@testable import WMLintKit

/// Mistakes that only a program can make, and what looks like them.
@Suite struct CodeMistakeTests {
  /// A statement of a program, and the rule that speaks of it at a place, if one does.
  struct Case: Sendable, CustomTestStringConvertible {
    let ending: String
    let text: String
    let rule: String?
    let place: String

    init(_ ending: String, _ text: String, _ rule: String? = nil, at place: String = "") {
      self.ending = ending
      self.text = text
      self.rule = rule
      self.place = place
    }

    var testDescription: String { ending + " " + text }
  }

  private func check(_ form: Case, minimum: Int = 1) {
    let sign = [".py", ".rb", ".ps1"].contains(form.ending) ? "#" : "//"
    let mark = sign + " Genesys Cloud\n"
    let text = form.ending == ".php" ? "<?php\n" + mark + form.text : mark + form.text
    let bytes = Array(text.utf8)
    let result = Linter().findings(
      in: LintUnit(Source(name: "file" + form.ending, bytes: bytes)))
    #expect(result.requests.count >= minimum)
    #expect(result.diagnostics.map(\.rule) == (form.rule.map { [$0] } ?? []))
    guard let found = result.diagnostics.first, !form.place.isEmpty else { return }
    #expect(String(decoding: bytes[found.range.bytes], as: UTF8.self) == form.place)
  }

  private static let skills = "https://api.mypurecloud.com/api/v2/routing/skills"
  private static let type = "wrong-content-type"

  @Test(arguments: [
    Case(
      ".js", #"fetch("\#(skills)", { method: "POST", body: new URLSearchParams({ name: "x" }) });"#,
      type, at: #"new URLSearchParams({ name: "x" })"#),
    Case(
      ".js",
      "const p = new URLSearchParams();\np.append('name', 'x');\naxios.post('\(skills)', p);",
      type, at: "p"),
    Case(".js", "axios.post('\(skills)', qs.stringify({ name: 'x' }));", type),
    Case(".js", "axios.post('\(skills)', JSON.stringify({ name: 'x' }));"),
    Case(
      ".js",
      "const form = new FormData();\nform.append('name', 'x');\nfetch('\(skills)', { method: 'POST', body: form });",
      type, at: "form"),
    Case(
      ".js",
      "const form = new FormData(element);\naxios.post('\(skills)', form, { headers: { Accept: 'a' } });",
      type, at: "form"),
    // What axios makes JSON of.
    Case(
      ".js",
      "const form = new FormData(element);\naxios.post('\(skills)', form, { headers: { 'Content-Type': 'application/json' } });"
    ),
    Case(".js", "const form = new FormData(element);\naxios.post('\(skills)', form, { headers });"),
    Case(
      ".js",
      "const form = new FormData(element);\nfetch('\(skills)', { method: 'POST', body: JSON.stringify(Object.fromEntries(form)) });"
    ),
    Case(".js", "apiPost('\(skills)', new URLSearchParams({ name: 'x' }));"),
    Case(".js", "function f(p) { axios.post('\(skills)', p); }\nconst p = new URLSearchParams();"),
    Case(".js", "$.ajax({ url: '\(skills)', method: 'POST', data: { name: 'x' } });", type),
    Case(
      ".js", "$.ajax({ url: '\(skills)', method: 'POST', data: JSON.stringify({ name: 'x' }) });",
      type, at: "ajax"),
    Case(
      ".js",
      "$.ajax({ url: '\(skills)', type: 'POST', contentType: 'application/json', data: JSON.stringify({ name: 'x' }) });"
    ),
    Case(
      ".js",
      "$.ajax({ url: '\(skills)', type: 'POST', headers: headers, data: JSON.stringify({ name: 'x' }) });"
    ),
    Case(
      ".js",
      "$.ajaxSetup({ contentType: 'application/json' });\n$.ajax({ url: '\(skills)', type: 'POST', data: JSON.stringify({ name: 'x' }) });"
    ),
    Case(
      ".js",
      "$.ajax({ url: '\(skills)', type: 'POST', data: JSON.stringify({ name: 'x' }), beforeSend: xhr => { } });"
    ),
    Case(
      ".js",
      "client.ajax({ url: '\(skills)', type: 'POST', data: JSON.stringify({ name: 'x' }) });"),
    Case(".py", #"requests.post("\#(skills)", data={"name": "x"})"#, type, at: #"{"name": "x"}"#),
    Case(".py", #"requests.post("\#(skills)", data=urllib.parse.urlencode({"name": "x"}))"#, type),
    Case(".py", #"requests.post("\#(skills)", data=json.dumps({"name": "x"}))"#),
    Case(".py", #"wrapper.post("\#(skills)", data={"name": "x"})"#),
    Case(
      ".cs", #"await client.PostAsync("\#(skills)", new FormUrlEncodedContent(values));"#, type,
      at: "new FormUrlEncodedContent(values)"),
    Case(
      ".cs", #"await client.PostAsync("\#(skills)", new StringContent("{\"name\": \"x\"}"));"#, type
    ),
    Case(
      ".cs",
      #"await client.PostAsync("\#(skills)", new StringContent("{\"name\": \"x\"}", Encoding.UTF8));"#,
      type),
    Case(
      ".cs",
      #"await client.PostAsync("\#(skills)", new StringContent("{\"name\": \"x\"}", Encoding.UTF8, "text/json"));"#,
      type, at: "text/json"),
    Case(
      ".cs",
      #"await client.PostAsync("\#(skills)", new StringContent("{\"name\": \"x\"}", Encoding.UTF8, "application/json"));"#
    ),
    Case(
      ".cs",
      #"await client.PostAsync("\#(skills)", new StringContent("{\"name\": \"x\"}", type));"#),
    Case(
      ".cs",
      """
      var content = new StringContent("{\\"name\\": \\"x\\"}");
      content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
      await client.PostAsync("\(skills)", content);
      """),
    Case(
      ".php", "$c->request('POST', '\(skills)', ['form_params' => ['name' => 'x']]);", type,
      at: "['name' => 'x']"),
    Case(".php", "$c->request('POST', '\(skills)', ['json' => ['name' => 'x']]);"),
    Case(".php", "$c->request('POST', '\(skills)', ['body' => http_build_query($x)]);", type),
    Case(".rb", #"HTTParty.post("\#(skills)", body: { name: "x" })"#, type, at: #"{ name: "x" }"#),
    Case(".rb", #"HTTParty.post("\#(skills)", body: { name: "x" }.to_json)"#),
    Case(".rb", #"RestClient.post "\#(skills)", { name: "x" }"#, type),
    Case(".rb", #"conn.post("\#(skills)", { name: "x" })"#),
    Case(
      ".ps1", "Invoke-RestMethod -Uri '\(skills)' -Method Post -Body @{ name = 'x' }", type,
      at: "@{ name = 'x' }"),
    Case(
      ".ps1", "$b = @{}\n$b.name = 'x'\nInvoke-RestMethod -Uri '\(skills)' -Method Post -Body $b"),
    Case(
      ".ps1",
      "$b = @{ a = 1 }\n$b.name = 'x'\nInvoke-RestMethod -Uri '\(skills)' -Method Post -Body $b",
      type,
      at: "$b"),
    Case(
      ".ps1",
      "$b = @{ a = 1 }\n$b.name = 'x'\n$b = $b | ConvertTo-Json\nInvoke-RestMethod -Uri '\(skills)' -Method Post -Body $b"
    ),
    Case(".ps1", "Invoke-GcApi -Path '\(skills)' -Method POST -Body @{ name = 'x' }"),
    Case(".ps1", "Invoke-RestMethod -Uri '\(skills)' -Body @{ name = 'x' }"),
  ]) func findsForms(form: Case) { check(form) }

  private static func update(_ id: String) -> String {
    "fetch(`https://api.mypurecloud.com/api/v2/conversations/${c}/participants/${\(id)}/attributes`,"
      + " { method: 'PATCH', body: JSON.stringify({ attributes: { a: 'b' } }) });"
  }

  private static let person = "person-id-for-participant-id"

  @Test(arguments: [
    Case(".js", update("user.id"), person, at: "user.id"), Case(".js", update("me.id"), person),
    Case(".js", update("agent.user.id"), person, at: "agent.user.id"),
    Case(".js", update("currentUser?.id"), person), Case(".js", update("agent.userId"), person),
    Case(".js", update(#"agent["userId"]"#), person, at: #"agent["userId"]"#),
    Case(".js", "const user = await getMe();\n" + update("user.id"), person),
    Case(".js", update("agent.id")), Case(".js", update("id")), Case(".js", update("customer.id")),
    Case(".js", update("user.participant.id")),
    Case(".js", "const user = participants.find(isAgent);\n" + update("user.id")),
    Case(".js", "for (const user of conversation.participants) {\n\(update("user.id"))\n}"),
    Case(".js", "participants.forEach(user => {\n\(update("user.id"))\n});"),
    Case(
      ".py",
      #"requests.patch(f"https://api.mypurecloud.com/api/v2/conversations/{c}/participants/{user.id}/attributes", json={"attributes": {"a": "b"}})"#,
      person, at: "user.id"),
    Case(
      ".php",
      #"$c->request("PATCH", "https://api.mypurecloud.com/api/v2/conversations/$c/participants/{$user->id}/attributes", ["json" => ["attributes" => ["a" => "b"]]]);"#,
      person),
  ]) func findsPersons(form: Case) { check(form) }

  private static let host = "https://api.mypurecloud.com"
  private static let missing = "missing-query"

  @Test(arguments: [
    Case(".js", "fetch('\(host)/api/v2/coaching/appointments');", missing),
    Case(".js", "fetch('\(host)/api/v2/coaching/appointments', { headers });", missing),
    Case(".js", "fetch('\(host)/api/v2/coaching/appointments?userIds=' + ids);"),
    Case(".js", "fetch('\(host)/api/v2/coaching/appointments?' + query);"),
    Case(".js", "fetch(`\(host)/api/v2/coaching/appointments${query}`);"),
    Case(".js", "fetch('\(host)/api/v2/coaching/appointments' + query);"),
    Case(
      ".js", "axios.get('\(host)/api/v2/coaching/appointments', { params: { pageSize: 5 } });",
      missing),
    Case(".js", "axios.get('\(host)/api/v2/coaching/appointments', { params: { userIds } });"),
    Case(".js", "axios.get('\(host)/api/v2/coaching/appointments', { params: { ...page } });"),
    Case(".js", "axios.get('\(host)/api/v2/coaching/appointments', { params });"),
    Case(".js", "axios.get('\(host)/api/v2/coaching/appointments', options);"),
    Case(".js", "axios.get('\(host)/api/v2/coaching/appointments', { paramsOf: x });"),
    Case(
      ".js",
      "axios.get('\(host)/api/v2/coaching/appointments', { params: new URLSearchParams({ pageSize: '5' }) });",
      missing),
    Case(
      ".js",
      "axios.get('\(host)/api/v2/coaching/appointments', { params: new URLSearchParams('userIds=1') });"
    ),
    Case(
      ".js",
      "const url = new URL('\(host)/api/v2/coaching/appointments');\nurl.searchParams.set('userIds', x);\nfetch(url);"
    ),
    Case(".js", "superagent.get('\(host)/api/v2/coaching/appointments').query({ userIds });"),
    Case(".js", "fetch('\(host)/api/v2/coaching/appointments').then(r => r.json());", missing),
    Case(".py", "requests.get('\(host)/api/v2/coaching/appointments', timeout=5)", missing),
    Case(".py", "requests.get('\(host)/api/v2/coaching/appointments', {'userIds': x})"),
    Case(".py", "requests.get('\(host)/api/v2/coaching/appointments', params=p)"),
    Case(".py", "requests.get('\(host)/api/v2/coaching/appointments', **kw)"),
    Case(
      ".ps1", "Invoke-RestMethod -Uri '\(host)/api/v2/coaching/appointments' -Headers $h", missing),
    Case(
      ".ps1",
      "Invoke-RestMethod -Uri '\(host)/api/v2/coaching/appointments' -Body @{ userIds = $x }"),
    Case(".ps1", "Invoke-RestMethod -Uri '\(host)/api/v2/coaching/appointments' -Body $b"),
    Case(".ps1", "Invoke-RestMethod -Uri '\(host)/api/v2/coaching/appointments' @more"),
    Case(
      ".kt", #"client.get("\#(host)/api/v2/coaching/appointments") { parameter("userIds", x) }"#),
    Case(".rb", "conn.get('\(host)/api/v2/coaching/appointments') do |r|\n r.params = p\nend"),
    Case(".php", "Http::get('\(host)/api/v2/coaching/appointments', ['userIds' => $x]);"),
  ]) func findsMissingQueries(form: Case) { check(form) }

  private static let divisions = "\(host)/api/v2/authorization/divisions"

  @Test(arguments: [
    Case(
      ".cs", #"await c.PostAsJsonAsync("\#(divisions)", new { name = new[] { "a", "b" } });"#,
      "wrong-type", at: #"{ "a", "b" }"#),
    Case(
      ".cs", #"await c.PostAsJsonAsync("\#(divisions)", new { name = (string[])["a"] });"#),
    Case(
      ".cs",
      #"var d = new Dictionary<string, object> { ["name"] = ["a"] }; await c.PostAsJsonAsync("\#(divisions)", d);"#,
      "wrong-type"),
    Case(
      ".cs", #"await c.PostAsJsonAsync("\#(divisions)", new { name = [..names] });"#),
    Case(
      ".cs",
      #"await c.PatchAsJsonAsync("\#(host)/api/v2/routing/queues/{id}/members", new[] { new { id = x, joined = 5 } });"#,
      "wrong-type", at: "5"),
    Case(
      ".cs",
      #"await c.PatchAsJsonAsync("\#(host)/api/v2/routing/queues/{id}/members", new[] { new { id = x, joined = true } });"#
    ),
  ]) func readsLists(form: Case) { check(form) }

  @Test(arguments: [
    Case(".js", "fetch('\(host)/v2/users');", "unknown-path", at: "v2"),
    Case(".js", "fetch('\(host)/v1/routing/queues');", "unknown-path", at: "v1"),
    Case(".js", "fetch('\(host)/api/v1/routing/languagez');", "unknown-path"),
    Case(".js", "fetch(`\(host)/api/v2/conversation/${id}`);", "unknown-path", at: "conversation"),
    Case(".js", "fetch(`\(host)/api/v2/users//${id}`);", "malformed-url"),
    Case(
      ".js", "const id = '';\nfetch(`\(host)/api/v2/users/${id}/presences/purecloud`);",
      "malformed-url"),
    Case(
      ".js", "let id = '';\nid = next();\nfetch(`\(host)/api/v2/users/${id}/presences/purecloud`);"),
  ]) func findsBeginningsAndEmptyIDs(form: Case) { check(form) }

  private static let user = host + "/api/v2/users"
  private static let unresolved = "unresolved-placeholder"

  /// What looks like an expression in a text that nothing fills, and what something does fill.
  @Test(arguments: [
    Case(".py", #"requests.get("\#(user)/${id}")"#, unresolved, at: "${id}"),
    Case(".py", "id = read()\nrequests.get('\(user)/{id}')", unresolved, at: "{id}"),
    Case(".py", #"requests.get("\#(user)/{id}")"#),
    Case(".py", #"requests.get(f"\#(user)/{id}")"#),
    Case(".py", #"requests.get("\#(user)/{id}".format(id=id))"#),
    Case(".py", "url = '\(user)/{id}'\nrequests.get(url.format(id=id))"),
    Case(".py", #"requests.get("\#(user)/{}".format(id))"#),
    Case(".cs", #"await client.GetAsync("\#(user)/${id}");"#, unresolved, at: "${id}"),
    Case(
      ".cs", #"void A(string id) { client.GetAsync("\#(user)/{id}"); }"#, unresolved, at: "{id}"),
    Case(".cs", #"await client.GetAsync("\#(user)/{id}");"#),
    Case(".cs", #"await client.GetAsync($"\#(user)/{id}");"#),
    Case(".cs", #"await client.GetAsync(string.Format("\#(user)/{0}", id));"#),
    Case(".cs", #"var r = new RestRequest("\#(user)/{id}", Method.Get).AddUrlSegment("id", id);"#),
    Case(".php", "$client->get('\(user)/${id}');", unresolved, at: "${id}"),
    Case(".php", "$client->get('\(user)/{$id}');", unresolved, at: "{$id}"),
    Case(".php", "$client->get('\(user)/$id');", unresolved, at: "$id"),
    Case(".php", #"$client->get("\#(user)/{$id}");"#),
    Case(".ps1", "Invoke-RestMethod -Uri '\(user)/$id'", unresolved, at: "$id"),
    Case(".ps1", #"Invoke-RestMethod -Uri "\#(user)/$id""#),
    Case(
      ".java", #"class A { void f() { client.get().uri("\#(user)/${id}").retrieve(); } }"#,
      unresolved,
      at: "${id}"),
    Case(".java", #"class A { void f() { client.get().uri("\#(user)/{id}", id).retrieve(); } }"#),
    Case(
      ".java",
      "import io.gatling.javaapi.core.*;\nclass A { void f() { client.get().uri(\"\(user)/${id}\").retrieve(); } }"
    ),
    Case(".go", #"func f() { http.Get("\#(user)/${id}") }"#, unresolved, at: "${id}"),
    Case(".swift", #"var r = URLRequest(url: URL(string: "\#(user)/${id}")!)"#, unresolved),
    Case(".swift", #"var r = URLRequest(url: URL(string: "\#(user)/\(id)")!)"#),
    Case(".cls", "HttpRequest r = new HttpRequest();\nr.setEndpoint('\(user)/${id}');", unresolved),
  ]) func findsWhatNothingFills(form: Case) { check(form) }

  private static let query = "unknown-query"

  /// A parameter of the query, however a program puts it there.
  @Test(arguments: [
    Case(".py", "params = {'pageSiz': 5}\nrequests.get('\(user)', params=params)", query),
    Case(".py", "params = {'pageSize': 5}\nrequests.get('\(user)', params=params)"),
    Case(".py", "requests.get('\(user)', params=[('pageSiz', 5)])", query, at: "pageSiz"),
    Case(".py", "requests.get('\(user)?' + urlencode({'pageSiz': 5}))", query),
    Case(".py", "p = {'pageSiz': 5}\nrequests.get(f'\(user)?{urlencode(p)}')", query),
    Case(".py", "p = {}\np.update(given)\nrequests.get('\(user)', params=p)"),
    Case(".js", "const p = new URLSearchParams({ pageSiz: 5 });\nfetch('\(user)?' + p);", query),
    Case(
      ".js",
      "const p = new URLSearchParams();\np.append('pageSiz', 5);\nfetch(`\(user)?${p.toString()}`);",
      query, at: "pageSiz"),
    Case(
      ".js", "const u = new URL('\(user)');\nu.searchParams.set('pageSiz', 5);\nfetch(u);", query),
    Case(".js", "const u = new URL('\(user)');\nu.searchParams.set(key, 5);\nfetch(u);"),
    Case(".js", "const p = new URLSearchParams(location.search);\nfetch('\(user)?' + p);"),
    Case(
      ".go",
      "func f() { v := url.Values{}; v.Set(\"pageSiz\", \"5\"); http.Get(\"\(user)?\" + v.Encode()) }",
      query),
    Case(
      ".go", "func f() { client.R().SetQueryParam(\"pageSiz\", \"5\").Get(\"\(user)\") }", query),
    Case(
      ".go",
      "func f() { r, _ := http.NewRequest(\"GET\", \"\(user)\", nil); q := r.URL.Query(); q.Add(\"pageSiz\", \"5\"); r.URL.RawQuery = q.Encode() }",
      query),
    Case(".kt", "suspend fun f() { client.get(\"\(user)\") { parameter(\"pageSiz\", 5) } }", query),
    Case(
      ".kt",
      "suspend fun f() { client.get(\"\(user)\") { url { parameters.append(\"pageSiz\", \"5\") } } }",
      query),
    Case(
      ".cs",
      "var r = new RestRequest(\"\(user)\", Method.Get);\nr.AddQueryParameter(\"pageSiz\", \"5\");",
      query, at: "pageSiz"),
  ]) func findsParameters(form: Case) { check(form) }

  private static let calls = host + "/api/v2/conversations/calls"

  /// A person's id that a method or an element is.
  @Test(arguments: [
    Case(
      ".java",
      #"class A { void f() { c.patch().uri("\#(calls)/" + c + "/participants/" + user.getId()).bodyValue("{\"state\": \"connected\"}").retrieve(); } }"#,
      person),
    Case(
      ".py",
      #"requests.patch(f"\#(calls)/{c}/participants/{agent['user']['id']}", json={"state": "disconnected"})"#,
      person),
    Case(
      ".py",
      #"requests.patch(f"\#(calls)/{c}/participants/{agent['participant']['id']}", json={"state": "disconnected"})"#
    ),
    Case(
      ".go",
      #"func f() { r, _ := http.NewRequest("PATCH", fmt.Sprintf("\#(calls)/%s/participants/%s", c, *user.Id), strings.NewReader(`{"state": "connected"}`)) }"#,
      person),
    Case(
      ".java",
      #"class A { void f() { c.patch().uri("\#(calls)/" + c + "/participants/" + agent.getId()).bodyValue("{\"state\": \"connected\"}").retrieve(); } }"#
    ),
  ]) func findsPersonsOfMethodsAndElements(form: Case) { check(form) }
}
