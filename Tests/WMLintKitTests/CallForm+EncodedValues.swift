extension CallForm {
  /// Requests whose query or path is not what a part of the program looks like.
  static let encodedValues: [CallForm] = [
    CallForm(
      ".php",
      "<?php file_get_contents('https://api.mypurecloud.com/api/v2/routing/queues?name=' . urlencode('Sales & Service'));"
    ),
    CallForm(
      ".cs",
      #"client.GetAsync("https://api.mypurecloud.com/api/v2/routing/queues?name=" + HttpUtility.UrlEncode("Sales Queue"));"#
    ),
    CallForm(
      ".cls",
      "HttpRequest r = new HttpRequest(); r.setEndpoint('https://api.mypurecloud.com/api/v2/routing/queues?name=' + EncodingUtil.urlEncode('A & B', 'UTF-8')); r.setMethod('GET'); new Http().send(r);"
    ),
    CallForm(
      ".py",
      "from urllib.parse import quote_plus as urlencode\nrequests.get('https://api.mypurecloud.com/api/v2/routing/queues?name=' + urlencode('A & B'))"
    ),
    CallForm(
      ".java",
      #"String user = req.queryParams("userId"); c.send(HttpRequest.newBuilder(URI.create("@B/" + user)).GET().build(), h);"#
    ),
    CallForm(".js", "fetch('@B?' + queryParams({ page_size: 25 }));"),
    CallForm(
      ".js",
      #"const sp = new URLSearchParams("?code=3&state=x"); fetch(`@B/${sp.get("code")}`);"#),
    CallForm(
      ".js",
      "const cache = qs.stringify({ pagesize: 3 }); fetch('@B/' + map[cache]);"),
    CallForm(
      ".cs",
      #"client.GetAsync("@B/" + HttpUtility.ParseQueryString("userId=3").Get("userId"));"#),
    CallForm(
      ".ts",
      #"this.http.get("@B", { params: new HttpParams({ encoder: new E() }).set("pageSize", "3") });"#
    ),
    CallForm(
      ".cs",
      #"client.PostAsync("https://api.mypurecloud.com/api/v2".AppendPathSegment("routing/queues", false), content);"#
    ),
    CallForm(
      ".cs",
      #"client.PostAsync("https://api.mypurecloud.com/api/v2".AppendPathSegment("routing/queues", fullyEncode: false), content);"#
    ),
    CallForm(
      ".java",
      #"var b = UriComponentsBuilder.fromHttpUrl("@B"); page(b, id); b.queryParam("memberBy", "group"); rest.getForObject(b.toUriString(), String.class);"#
    ),
    CallForm(
      ".kt",
      #"""
      val b = "@B".toHttpUrl().newBuilder().apply { addPathSegment(id) }
      b.addQueryParameter("memberBy", "group")
      client.newCall(Request.Builder().url(b.build()).get().build())
      """#),
    CallForm(
      ".java",
      "var b = UriComponentsBuilder.fromHttpUrl(\"@B\");\n"
        + String(repeating: "b.queryParam(\"sortOrder\", \"ascending\");\n", count: 40)
        + "b.pathSegment(\"routingskills\"); rest.getForObject(b.toUriString(), String.class);"),
    CallForm(
      ".php",
      #"""
      <?php
      function g(&$p) { $p .= '/routingskills'; }
      $p = '@B/' . $id;
      g($p);
      Http::get($p, ['pageSize' => 3]);
      """#),
    CallForm(
      ".rb", "HTTParty.get('@B', headers: { params: 'no' })"),
    CallForm(
      ".js",
      "fetch('@B?' + qs.stringify({ \((0..<50).map { "a\($0): 1" }.joined(separator: ", ")) }));"),
  ]
}
