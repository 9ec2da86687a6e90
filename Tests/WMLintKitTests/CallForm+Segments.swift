extension CallForm {
  /// URLs whose parts are listed, and joined by slashes.
  static let listed: [CallForm] = [
    CallForm(
      ".py",
      #"""
      requests.patch("/".join(("https://api.mypurecloud.com/api/v2@C", "@i")), json={"@k": "active"})
      """#),
    CallForm(
      ".js",
      #"""
      axios.patch(["https://api.mypurecloud.com", "api", "v2", "@r"].join("/"), { @k: "active" });
      """#),
    CallForm(
      ".js",
      #"""
      axios.patch("https://api.mypurecloud.com" + path.posix.join("/api/v2", "@r"), { @k: "active" });
      """#),
    CallForm(
      ".go",
      #"""
      func f() {
       req, _ := http.NewRequest("PATCH", strings.Join([]string{"@B", "@i"}, "/"), strings.NewReader(`{"@k": "active"}`))
      }
      """#),
    CallForm(
      ".go",
      #"""
      func f() {
       req, _ := http.NewRequest("PATCH", "https://api.mypurecloud.com"+path.Join("/api/v2", "@r"), strings.NewReader(`{"@k": "active"}`))
      }
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      $client->request('PATCH', implode('/', ["@B", '@i']), ['json' => ['@k' => 'active']]);
      """#),
    CallForm(
      ".kt",
      #"""
      val r = Request.Builder().url(listOf("@B", "@i").joinToString("/")).patch("""{"@k": "active"}""".toRequestBody(json)).build()
      """#),
    CallForm(
      ".swift",
      #"""
      var request = URLRequest(url: URL(string: ["@B", "@i"].joined(separator: "/"))!)
      request.httpMethod = "PATCH"
      request.httpBody = try JSONSerialization.data(withJSONObject: ["@k": "active"])
      """#),
    CallForm(
      ".cs",
      #"""
      var r = new HttpRequestMessage(HttpMethod.Patch, string.Join("/", "@B", "@i")) { Content = JsonContent.Create(new { @k = "active" }) };
      """#),
    CallForm(
      ".cs",
      #"""
      var r = new HttpRequestMessage(HttpMethod.Patch, string.Join("/", new[] { "@B", "@i" })) { Content = JsonContent.Create(new { @k = "active" }) };
      """#),
    CallForm(
      ".java",
      #"""
      HttpRequest r = HttpRequest.newBuilder(URI.create(String.join("/", List.of("@B", "@i")))).method("PATCH", HttpRequest.BodyPublishers.ofString("{\"@k\": \"active\"}")).build();
      """#),
    CallForm(
      ".rb",
      #"""
      RestClient.patch(['@B', '@i'].join('/'), { @k: 'active' }.to_json, content_type: :json)
      """#),
    CallForm(
      ".rb",
      #"""
      RestClient.patch(File.join('https://api.mypurecloud.com/api/v2', '@r'), { @k: 'active' }.to_json, content_type: :json)
      """#),
    CallForm(
      ".cs",
      #"""
      await new Url("https://api.mypurecloud.com").AppendPathSegments("api", "v2", "@r").PatchJsonAsync(new { @k = "active" });
      """#),
    CallForm(
      ".cs",
      #"""
      await "https://api.mypurecloud.com".AppendPathSegments(new[] { "api", "v2", "@r" }).PatchJsonAsync(new { @k = "active" });
      """#),
    CallForm(
      ".cs",
      #"""
      var url = new Url("@B").AppendPathSegment("@i");
      await url.PatchJsonAsync(new { @k = "active" });
      """#),
    CallForm(
      ".go",
      #"""
      func f() { res, err := resty.New().R().SetBody(map[string]any{"@k": "active"}).Patch("@U") }
      """#),
    CallForm(
      ".go",
      #"""
      func f() { res, err := resty.New().SetBaseURL("https://api.mypurecloud.com").R().SetBody(`{"@k": "active"}`).Patch("@P") }
      """#),
    CallForm(
      ".ts",
      #"""
      const api = ofetch.create({ baseURL: "https://api.mypurecloud.com" });
      await api("@P", { method: "PATCH", body: { @k: "active" } });
      """#),
    CallForm(
      ".java",
      #"""
      class A { void f() { restTemplate.exchange(RequestEntity.patch(URI.create("@U")).contentType(MediaType.APPLICATION_JSON).body("{\"@k\": \"active\"}"), String.class); } }
      """#),
  ]

  /// What is joined by slashes, or called a path, may be several segments.
  static let severalSegments: [CallForm] = [
    CallForm(".py", #"requests.put("@B/" + "/".join(parts), json={})"#),
    CallForm(".py", #"requests.put(f"@B/{'/'.join(str(p) for p in parts)}", json={})"#),
    CallForm(".py", #"requests.put("/".join(["@B", *parts]), json={})"#),
    CallForm(
      ".py", "tail = '/'.join(parts)\nx = tail\nrequests.put(f'@B/{tail}/queues', json={})"),
    CallForm(".js", #"axios.put(`@B/${parts.join("/")}`, {});"#),
    CallForm(".js", #"axios.put("@B/" + parts.map(encodeURIComponent).join('/'), {});"#),
    CallForm(".js", #"axios.put(["@B", ...parts].join("/"), {});"#),
    CallForm(".js", "const p = parts.join('/');\naxios.put(`@B/${p}`, {});"),
    CallForm(
      ".go",
      #"func f() { req, _ := http.NewRequest("PUT", "@B/"+strings.Join(parts, "/"), nil) }"#),
    CallForm(
      ".go",
      #"func f() { u, _ := url.JoinPath("@B", p...); req, _ := http.NewRequest("PUT", u, nil) }"#),
    CallForm(
      ".go",
      #"func f() { u := fmt.Sprintf("@B/%s", strings.Join(p, "/")); req, _ := http.NewRequest("PUT", u, nil) }"#
    ),
    CallForm(".php", #"<?php $client->request('PUT', '@B/' . implode('/', $parts), []);"#),
    CallForm(
      ".kt",
      #"val r = Request.Builder().url("@B/${parts.joinToString(separator = "/")}").put(body).build()"#
    ),
    CallForm(
      ".swift",
      #"""
      var request = URLRequest(url: URL(string: "@B/\(parts.joined(separator: "/"))")!)
      request.httpMethod = "PUT"
      """#),
    CallForm(
      ".cs",
      #"var r = new HttpRequestMessage(HttpMethod.Put, $"@B/{string.Join("/", parts)}");"#),
    CallForm(
      ".java",
      #"HttpRequest r = HttpRequest.newBuilder(URI.create("@B/" + String.join("/", parts))).method("PUT", b).build();"#
    ),
    CallForm(
      ".java",
      #"HttpRequest r = HttpRequest.newBuilder(URI.create("@B/" + parts.stream().collect(Collectors.joining("/")))).method("PUT", b).build();"#
    ),
    CallForm(".rb", #"RestClient.put("@B/#{parts.join('/')}", {}.to_json, content_type: :json)"#),
    CallForm(".ps1", #"Invoke-RestMethod -Method Put -Uri "@B/$($parts -join '/')""#),
    CallForm(".ps1", #"Invoke-RestMethod -Method Put -Uri ("@B/" + [string]::Join("/", $parts))"#),
    CallForm(
      ".cls",
      "class A { void f() { HttpRequest r = new HttpRequest(); r.setMethod('PUT'); r.setEndpoint('@B/' + String.join(parts, '/')); } }"
    ),
    CallForm(".js", "axios.put(`@B/${path}`, {});"),
    CallForm(".js", "axios.put(`@B/${user.subPath}`, {});"),
    CallForm(".py", #"requests.put(f"@B/{resource}", json={})"#),
    CallForm(".py", #"requests.put(f"@B/{url_suffix}/queues", json={})"#),
    CallForm(".sh", #"curl -X PUT "@B/$ENDPOINT" -d '{}'"#),
    CallForm(".http", "PUT @B/{{tail}}"),
    CallForm(".json", #"{"url": "PUT @B/{path}"}"#),
    CallForm(
      ".js",
      "axios.patch(`https://api.mypurecloud.com/api/v2/conversations/calls/${c}/participants/${rest}`, { stat: 1 });"
    ),
    CallForm(".cs", #""@B".AppendPathSegments(parts).PutJsonAsync(new { a = 1 });"#),
    CallForm(".cs", #"new Url("@B").AppendPathSegments(parts).PutJsonAsync(new { a = 1 });"#),
    CallForm(
      ".java",
      #"Request r = new Request.Builder().url(HttpUrl.parse("@B").newBuilder().addPathSegments(p).build()).put(b).build();"#
    ),
  ]
}
