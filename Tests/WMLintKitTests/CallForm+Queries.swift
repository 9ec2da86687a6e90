extension CallForm {
  /// Requests whose query is put together: `pageSize` is its only parameter, with the value 25.
  static let queried: [CallForm] = [
    CallForm(".rb", #"RestClient.get("@B?" + URI.encode_www_form(pageSize: "25"))"#),
    CallForm(".rb", ##"RestClient.get("@B?#{URI.encode_www_form({ 'pageSize' => '25' })}")"##),
    CallForm(".rb", "q = URI.encode_www_form(pageSize: '25')\nRestClient.get(\"@B?#{q}\")"),
    CallForm(
      ".rb", "uri = URI('@B')\nuri.query = URI.encode_www_form(pageSize: '25')\nNet::HTTP.get(uri)"),
    CallForm(".rb", "RestClient.get('@B', { params: { pageSize: '25' } })"),
    CallForm(".rb", "RestClient.get('@B', params: { pageSize: '25' })"),
    CallForm(".rb", "HTTParty.get('@B', query: { pageSize: '25' })"),
    CallForm(".rb", "Faraday.get('@B', { pageSize: '25' })"),
    CallForm(
      ".rb",
      "conn = Faraday.new(url: 'https://api.mypurecloud.com')\nconn.get('/api/v2@C', { pageSize: '25' })"
    ),
    CallForm(".js", #"fetch("@B?" + qs.stringify({ pageSize: "25" }));"#),
    CallForm(".js", "const q = querystring.stringify({ pageSize: '25' });\nfetch(`@B?${q}`);"),
    CallForm(".js", #"fetch("@B?" + $.param({ pageSize: "25" }));"#),
    CallForm(".js", #"$.get("@B", { pageSize: "25" });"#),
    CallForm(".js", #"$.getJSON("@B", { pageSize: "25" }, show);"#),
    CallForm(
      ".js",
      #"const u = new URL("@B"); u.search = new URLSearchParams({ pageSize: "25" }); fetch(u);"#),
    CallForm(".js", #"const u = new URL("@B"); u.search = "?pageSize=25"; fetch(u);"#),
    CallForm(
      ".ts", #"this.http.get("@B", { params: new HttpParams().set("pageSize", "25") });"#),
    CallForm(
      ".ts",
      #"const params = new HttpParams().append("pageSize", "25"); this.http.get("@B", { params });"#
    ),
    CallForm(
      ".ts",
      #"this.http.get("@B", { params: new HttpParams({ fromObject: { pageSize: "25" } }) });"#),
    CallForm(
      ".cs",
      #"""
      var query = HttpUtility.ParseQueryString(string.Empty);
      query["pageSize"] = "25";
      client.GetAsync($"@B?{query}");
      """#),
    CallForm(".cs", #"client.GetAsync(QueryHelpers.AddQueryString("@B", "pageSize", "25"));"#),
    CallForm(
      ".cs",
      #"var url = QueryHelpers.AddQueryString("@B", new Dictionary<string, string> { ["pageSize"] = "25" }); client.GetAsync(url);"#
    ),
    CallForm(
      ".cs",
      #"client.GetAsync(QueryHelpers.AddQueryString("@B", new Dictionary<string, string> { { "pageSize", "25" } }));"#
    ),
    CallForm(".cs", #""@B".SetQueryParams(new { pageSize = "25" }).GetJsonAsync();"#),
    CallForm(".cs", #""@B".SetQueryParam("pageSize", "25").GetJsonAsync();"#),
    CallForm(
      ".cs", #"var b = new UriBuilder("@B"); b.Query = "pageSize=25"; client.GetAsync(b.Uri);"#),
    CallForm(
      ".cs", #"var b = new UriBuilder("@B") { Query = "pageSize=25" }; client.GetAsync(b.Uri);"#),
    CallForm(
      ".java",
      #"HttpGet g = new HttpGet(new URIBuilder("@B").addParameter("pageSize", "25").build());"#),
    CallForm(
      ".java",
      #"URIBuilder b = new URIBuilder("@B"); b.setParameter("pageSize", "25"); HttpGet g = new HttpGet(b.build());"#
    ),
    CallForm(
      ".java",
      #"Request r = new Request.Builder().url(HttpUrl.parse("@B").newBuilder().addQueryParameter("pageSize", "25").build()).get().build();"#
    ),
    CallForm(
      ".java",
      #"HttpUrl.Builder b = HttpUrl.parse("@B").newBuilder(); b.addQueryParameter("pageSize", "25"); Request r = new Request.Builder().url(b.build()).get().build();"#
    ),
    CallForm(
      ".java",
      #"UriComponentsBuilder b = UriComponentsBuilder.fromHttpUrl("@B"); b.queryParam("pageSize", "25"); restTemplate.getForObject(b.toUriString(), String.class);"#
    ),
    CallForm(".java", #"client.target("@B").queryParam("pageSize", "25").request().get();"#),
    CallForm(
      ".kt",
      #"val u = "@B".toHttpUrl().newBuilder().addQueryParameter("pageSize", "25").build(); val r = Request.Builder().url(u).get().build()"#
    ),
    CallForm(
      ".swift",
      #"""
      var c = URLComponents(string: "@B")!
      c.queryItems = [URLQueryItem(name: "pageSize", value: "25")]
      let (data, _) = try await URLSession.shared.data(from: c.url!)
      """#),
    CallForm(
      ".swift",
      #"""
      let items: [URLQueryItem] = [.init(name: "pageSize", value: "25")]
      let url = URL(string: "@B")!.appending(queryItems: items)
      let (data, _) = try await URLSession.shared.data(from: url)
      """#),
    CallForm(".php", "<?php Http::get('@B', ['pageSize' => '25']);"),
    CallForm(
      ".go", #"func f() { http.Get("@B?" + url.Values{"pageSize": {"25"}}.Encode()) }"#),
    CallForm(".go", #"func f() { resty.New().R().SetQueryParam("pageSize", "25").Get("@B") }"#),
    CallForm(
      ".go",
      #"func f() { resty.New().R().SetQueryParams(map[string]string{"pageSize": "25"}).Get("@B") }"#
    ),
    CallForm(".py", #"httpx.get("@B", params=httpx.QueryParams({"pageSize": "25"}))"#),
    CallForm(".py", #"requests.get("@B", params="pageSize=25")"#),
    CallForm(
      ".ps1",
      #"""
      $q = [System.Web.HttpUtility]::ParseQueryString('')
      $q.Add('pageSize', '25')
      Invoke-RestMethod -Uri "@B?$q"
      """#),
  ]

  /// Queries that may hold more than is seen, or nothing of the kind.
  static let otherQueries: [CallForm] = [
    CallForm(".js", "const body = { query: [] }; body.search = 'pagesize=1'; fetch(`@B?${body}`);"),
    CallForm(".js", #"fetch("@B?" + JSON.stringify({ pagesize: 1 }));"#),
    CallForm(".js", #"$.get("@B", function (data) { show({ pagesize: 1 }); });"#),
    CallForm(
      ".ts", #"api.GET("@B", { params: { path: { pagesize: 1 }, query: { pageSize: 25 } } });"#),
    CallForm(".ts", #"api.get("@B", { params: { query: options, path: { pagesize: 1 } } });"#),
    CallForm(
      ".java",
      #"URIBuilder b = new URIBuilder("@B"); b.setPath("/x"); HttpGet g = new HttpGet(b.build());"#),
    CallForm(
      ".cs", #"client.GetAsync(QueryHelpers.AddQueryString("@B", options));"#),
    CallForm(".rb", "uri = URI('@B')\nuri.query = query\nNet::HTTP.get(uri)"),
    CallForm(
      ".swift",
      #"""
      var c = URLComponents(string: "@B")!
      c.queryItems = items.map { URLQueryItem(name: $0.key, value: $0.value) }
      let (data, _) = try await URLSession.shared.data(from: c.url!)
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      class A { function f() { $this->http->get('@B', ['headers' => ['A' => 'b'], 'query' => ['pageSize' => 25], 'timeout' => 5]); } }
      """#),
    CallForm(
      ".rb",
      "conn = Faraday.new(url: 'https://api.mypurecloud.com')\nconn.get('/api/v2@C', nil, { 'Accept' => 'x' })"
    ),
    CallForm(
      ".java",
      #"URIBuilder b = new URIBuilder("@B"); for (var e : m) { b.addParameter(e.getKey(), e.getValue()); } HttpGet g = new HttpGet(b.build());"#
    ),
    CallForm(
      ".js", #"const u = new URL("@B"); u.search = params.toString(); fetch(u);"#),
    CallForm(
      ".cs",
      #"var b = new UriBuilder("@B"); b.Query = query.ToString(); client.GetAsync(b.Uri);"#),
  ]
}
