extension PartedCredential {
  private static func python(_ before: String, _ headers: String) -> Self {
    Self(
      "a.py",
      "import requests\n\(before)\nrequests.patch(\"@URL\", headers=\(headers), "
        + "json={\"attributes\": {\"a\": 5}})\n")
  }

  private static func script(_ before: String, _ headers: String) -> Self {
    Self(
      "a.js",
      "\(before)\nfetch(`@URL`, {method: \"PATCH\", headers: \(headers), "
        + "body: JSON.stringify({attributes: {a: 5}})});\n")
  }

  static let programs: [Self] = [
    python("", #"{"Authorization": "Bearer " + "@0"}"#),
    python("", #"{"Authorization": "Bearer @1" + "@2"}"#),
    python("", #"{"Authorization": "Bearer @1" "@2"}"#),
    python("KEY = '@0'", #"{"Authorization": f"Bearer {KEY}"}"#),
    python("KEY = '@0'", #"{"Authorization": "Bearer %s" % KEY}"#),
    python("KEY = '@1' + '@2'", #"{"Authorization": "Bearer {}".format(KEY)}"#),
    python("KEY = '@1' + '@2'", #"{"Authorization": "Bearer {0}".format(KEY)}"#),
    python("KEY = '@0'", #"{"Authorization": " ".join(["Bearer", KEY])}"#),
    python("KEY = '@0'", #"{"X-Api-Key": KEY}"#),
    python("KEY = '@0'\nh = {}\nh['Authorization'] = 'Bearer ' + KEY", "h"),
    python("", #"{"Authorization": "Bearer " + os.environ.get("A", "@0")}"#),
    python("KEY = os.getenv('A', '@0')", #"{"Authorization": f"Bearer {KEY}"}"#),
    python("KEY = os.getenv('A') or '@0'", #"{"Authorization": f"Bearer {KEY}"}"#),
    python("TOKEN = '@1' '@2'", "{}"),
    script("", #"{Authorization: "Bearer " + "@0"}"#),
    script("", #"{"Authorization": 'Bearer ' + '@1' + '@2'}"#),
    script("const KEY = '@0';", "{Authorization: `Bearer ${KEY}`}"),
    script("const KEY = '@1' + '@2';", "{Authorization: `Bearer ${KEY}`}"),
    script("const KEY = process.env.A || '@0';", "{Authorization: `Bearer ${KEY}`}"),
    script("const KEY = process.env.A ?? '@0';", "{Authorization: 'Bearer ' + KEY}"),
    script("const KEY = '@0';", "{'X-Api-Key': KEY}"),
    script("const h = new Headers(); h.append('X-Api-Key', '@0');", "h"),
    script("const KEY = '@0';", "{Authorization: 'Basic ' + btoa('me:' + KEY)}"),
    script("const KEY = '@0';", "{Authorization: ['Bearer', KEY].join(' ')}"),
    script("class A { key = '@0'; go() { send({Authorization: `Bearer ${this.key}`}); } }", "{}"),
    script("const t = `@1${'@2'}`;", "{Authorization: `Bearer ${t}`}"),
    Self(
      "a.ts",
      "const k: string = '@0';\nfetch(`@URL`, {method: 'PATCH', headers: "
        + "{Authorization: `Bearer ${k}`}, body: JSON.stringify({attributes: {a: 5}})});\n"),
    Self(
      "a.html",
      "<script>const k = '@0';\nfetch(`@URL`, {method: 'PATCH', headers: "
        + "{Authorization: `Bearer ${k}`}, body: JSON.stringify({attributes: {a: 5}})});</script>\n"
    ),
    Self(
      "A.java",
      "class A { static final String K = \"@0\";\n void go() { HttpRequest.newBuilder(URI."
        + "create(\"@URL\")).header(\"Authorization\", \"Bearer \" + K).method(\"PATCH\", "
        + "HttpRequest.BodyPublishers.ofString(\"{\\\"attributes\\\":{\\\"a\\\":5}}\")).build(); } }\n"
    ),
    Self(
      "A.java",
      "class A { static final String K = \"@0\";\n void go() { HttpRequest.newBuilder(URI."
        + "create(\"@URL\")).header(\"Authorization\", String.format(\"Bearer %s\", K)).method(\"PATCH\", "
        + "HttpRequest.BodyPublishers.ofString(\"{\\\"attributes\\\":{\\\"a\\\":5}}\")).build(); } }\n"
    ),
    Self(
      "a.cs",
      "class A { const string K = \"@0\";\n void Go() { "
        + "client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\"Bearer\", K);\n"
        + "client.PatchAsync(\"@URL\", new StringContent(\"{\\\"attributes\\\":{\\\"a\\\":5}}\")); } }\n"
    ),
    Self(
      "a.cs",
      "class A { const string K = \"@1\" + \"@2\";\n void Go() { "
        + "client.DefaultRequestHeaders.Add(\"Authorization\", $\"Bearer {K}\");\n"
        + "client.PatchAsync(\"@URL\", new StringContent(\"{\\\"attributes\\\":{\\\"a\\\":5}}\")); } }\n"
    ),
    Self(
      "a.go",
      "const k = \"@0\"\nfunc a() { req, _ := http.NewRequest(\"PATCH\", \"@URL\", "
        + "strings.NewReader(`@BODY`))\nreq.Header.Set(\"Authorization\", fmt.Sprintf(\"Bearer %s\", k))\n}\n"
    ),
    Self(
      "a.go",
      "const k = \"@0\"\nfunc a() { req, _ := http.NewRequest(\"PATCH\", \"@URL\", "
        + "strings.NewReader(`@BODY`))\nreq.SetBasicAuth(\"me\", k)\n}\n"),
    Self(
      "a.rb",
      "K = '@0'\nHTTParty.patch(\"@URL\", headers: { 'Authorization' => \"Bearer #{K}\" }, "
        + "body: { attributes: { a: 5 } }.to_json)\n"),
    Self(
      "a.rb",
      "K = '@1' + '@2'\nrequest = Net::HTTP::Patch.new(URI(\"@URL\"))\n"
        + "request['Authorization'] = 'Bearer ' + K\nrequest.body = '@BODY'\n"),
    Self(
      "a.rb",
      "request = Net::HTTP::Patch.new(URI(\"@URL\"))\n"
        + "request.basic_auth 'me', '@0'\nrequest.body = '@BODY'\n"),
    Self(
      "a.php",
      "<?php $k = '@0';\n$client->request('PATCH', '@URL', ['headers' => ["
        + "'Authorization' => 'Bearer ' . $k], 'body' => '@BODY']);\n"),
    Self(
      "a.php",
      "<?php $k = '@0';\n$client->request('PATCH', '@URL', ['headers' => ["
        + "'Authorization' => \"Bearer $k\"], 'body' => '@BODY']);\n"),
    Self(
      "a.php",
      "<?php $c = curl_init('@URL');\ncurl_setopt_array($c, [CURLOPT_CUSTOMREQUEST => "
        + "'PATCH', CURLOPT_USERPWD => 'me:' . '@0', CURLOPT_POSTFIELDS => '@BODY']);\n"),
    Self(
      "a.ps1",
      "$k = '@0'\nInvoke-RestMethod -Uri '@URL' -Method PATCH -Headers @{ Authorization = "
        + "\"Bearer $k\" } -Body '@BODY'\n"),
    Self(
      "a.ps1",
      "$k = '@0'\nInvoke-RestMethod -Uri '@URL' -Method PATCH -Headers @{ Authorization = "
        + "'Bearer {0}' -f $k } -Body '@BODY'\n"),
    Self(
      "a.kt",
      "const val K = \"@0\"\nfun a() { client.patch(\"@URL\") { header(\"Authorization\", "
        + "\"Bearer $K\")\nsetBody(\"\"\"@BODY\"\"\") } }\n"),
    Self(
      "a.swift",
      "let k = \"@0\"\nvar request = URLRequest(url: URL(string: \"@URL\")!)\n"
        + "request.httpMethod = \"PATCH\"\nrequest.setValue(\"Bearer \\(k)\", "
        + "forHTTPHeaderField: \"Authorization\")\nrequest.httpBody = Data(#\"@BODY\"#.utf8)\n"),
    Self(
      "a.swift",
      "let k = \"@0\"\nvar request = URLRequest(url: URL(string: \"@URL\")!)\n"
        + "request.httpMethod = \"PATCH\"\nrequest.setValue(k, "
        + "forHTTPHeaderField: \"X-Api-Key\")\nrequest.httpBody = Data(#\"@BODY\"#.utf8)\n"),
    Self(
      "a.cls",
      "HttpRequest r = new HttpRequest();\nString k = '@0';\nr.setEndpoint('@URL');\n"
        + "r.setMethod('PATCH');\nr.setHeader('Authorization', 'Bearer ' + k);\nr.setBody('@BODY');\n"
    ),
  ]

  /// Clients that are given a credential, rather than a header.
  static let clients: [Self] = [
    script(
      "function f() { let k; if (dev) { k = '@0'; } else { k = read(); } g(`Bearer ${k}`); }", "{}"),
    script("const c = {k: '@0'};", "{Authorization: `Bearer ${c.k}`}"),
    python(
      "k = '@0'\nb = base64.b64encode(f'me:{k}'.encode()).decode()",
      #"{"Authorization": f"Basic {b}"}"#),
    python("class A:\n  K = '@0'\n", #"{"Authorization": "Bearer " + A.K}"#),

    script("client.setAccessToken('@0');", "{}"),
    script("const k = '@1' + '@2'; client.setAccessToken(k);", "{}"),
    script("client.loginClientCredentialsGrant('me', '@0');", "{}"),
    python("api.configuration.access_token = '@1' + '@2'", "{}"),
    python("k = '@0'\napi.configuration.access_token = k", "{}"),
    python("k = '@0'\nclient = Client(access_token=k)", "{}"),
    python("api.get_client_credentials_token('me', '@0')", "{}"),
    python("s = requests.Session()\ns.auth = ('me', '@0')", "{}"),
    python("s = requests.Session()\ns.auth = HTTPBasicAuth('me', '@0')", "{}"),
    python("u = 'https://me:' + '@0' + '@example.com/'", "{}"),
  ]

  /// Texts that look like a credential and are not one, or whose value is not known here.
  static let harmless: [Self] = [
    curl("-H \"Authorization: Bearer $(cat @0)\""),
    curl("-H \"X-Request-Id: $T\"", before: "T=@0\n"),
    curl("-u \"me:$P\"", before: "read -r P\n"), curl("-H \"Authorization: Bearer $T\""),
    curl("--cert /etc/@0.pem"), curl("--cert C:/@0"), curl("-u @0"),
    script("const key = await vault.read('@0');", "{Authorization: `Bearer ${key}`}"),
    script("const id = '@0';", "{Authorization: `Bearer ${token}`, 'X-Id': id}"),
    script("const key = process.env['@0'];", "{Authorization: `Bearer ${key}`}"),
    script("client.setConversationId('@0');", "{}"), script("cache.get('@0', 'Bearer');", "{}"),
    script("function f() { const a = '@0'; } function g(a) { return `Bearer ${a}`; }", "{}"),
    python("KEY = load('@0')", #"{"Authorization": f"Bearer {KEY}"}"#),
    python("KEY = os.environ['@0']", #"{"Authorization": "Bearer " + KEY}"#),
    python("logging.info('Bearer of bad news', '@0')", "{}"),
    Self("a.http", "@id = @0\n\nPATCH @URL\nX-Request-Id: {{id}}\n\n@BODY\n"),
  ]
}
