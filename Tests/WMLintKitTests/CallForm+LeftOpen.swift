extension CallForm {
  /// Bodies and requests that functions make, of which nothing can be said.
  static let leftOpen: [CallForm] = [
    CallForm(
      ".ps1",
      #"""
      Invoke-RestMethod -Uri "https://api.mypurecloud.com/api/v2/users/1" -Method Patch -ContentType "application/json" -Body (New-Body @{ stat = "active" })
      """#),
    CallForm(
      ".ps1",
      #"""
      $b = New-Body -From @{ stat = "active" }
      Invoke-RestMethod -Uri "https://api.mypurecloud.com/api/v2/users/1" -Method Patch -Body $b
      """#),
    CallForm(
      ".ps1",
      #"""
      Invoke-RestMethod -Uri "https://api.mypurecloud.com/api/v2/users/1" -Method Patch -Body (Merge-Table $x @{ state = "active" })
      """#),
    CallForm(
      ".ps1",
      #"""
      Invoke-RestMethod -Uri "https://api.mypurecloud.com/api/v2/users/1" -Method Patch -ContentType 'application/json' -Body ([System.Text.Encoding]::UTF8.GetBytes((ConvertTo-Json @{ state = "active" })))
      """#),
    CallForm(
      ".js",
      #"""
      const req = new Request(`https://api.mypurecloud.com/api/v2/conversations/calls/${c}/participants/${p}`, { method: 'PATCH', body });
      const res = await fetch(req);
      """#),
    CallForm(
      ".js",
      #"""
      await fetch(new Request(`https://api.mypurecloud.com/api/v2/conversations/calls/${c}/participants/${p}`, { method: 'PATCH', body }));
      """#),
    CallForm(
      ".js",
      #"""
      const url = `https://api.mypurecloud.com/api/v2/conversations/calls/${c}/participants/${p}`;
      const options = { method: 'PATCH', body };
      await fetch(new Request(url, options));
      """#),
    CallForm(
      ".js",
      #"""
      await env.BACKEND.fetch(new Request(`https://api.mypurecloud.com/api/v2/conversations/calls/${c}/participants/${p}`, { method: 'PATCH', body }));
      """#),
    CallForm(
      ".js",
      #"""
      const req = new Request("https://api.mypurecloud.com/api/v2/users/1");
      await fetch(req, { method: 'PATCH', body });
      """#),
    CallForm(
      ".js",
      #"""
      const r = await fetch(new Request("https://api.mypurecloud.com/api/v2/users/search"));
      """#),
    CallForm(
      ".js",
      #"""
      const req = new Request("https://api.mypurecloud.com/api/v2/users/1", { method: 'POST', body });
      await fetch(new Request(req, { method: 'PATCH' }));
      """#),
    CallForm(
      ".ts",
      #"""
      class A { async send() { this.request = new Request(`https://api.mypurecloud.com/api/v2/conversations/calls/${c}/participants/${p}`, { method: 'PATCH', body }); return fetch(this.request.clone()); } }
      """#),
    CallForm(
      ".go",
      #"""
      package main
      func f() { body := fmt.Sprintf(`{"state": "active", "acdAutoAnswer": %t, "version": %5d}`, on, v)
       req, _ := http.NewRequest("PATCH", "https://api.mypurecloud.com/api/v2/users/1", strings.NewReader(body)) }
      """#),
    CallForm(
      ".go",
      #"""
      package main
      func f() { body := fmt.Sprintf(`{"a1": %b, "a2": %f, "a3": %.2f, "a4": %5.1f, "a5": %g, "a6": %e, "version": %+d, "a7": %q, "a8": %x, "a9": %-5d, "a10": %05.1f}`, a)
       req, _ := http.NewRequest("PATCH", "https://api.mypurecloud.com/api/v2/conversations/calls/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e5f/participants/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e50/attributes", strings.NewReader(`{"attributes": ` + body + `}`)) }
      """#),
    CallForm(
      ".java",
      #"""
      class A { void f() { String body = String.format("{\"attributes\": {\"a\": %b, \"b\": %B, \"c\": %.1f, \"d\": %,d, \"e\": %2$b, \"f\": %-5s, \"g\": %08.2f, \"h\": %X}}", a, b);
       HttpRequest r = HttpRequest.newBuilder(URI.create("https://api.mypurecloud.com/api/v2/conversations/calls/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e5f/participants/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e50/attributes")).method("PATCH", HttpRequest.BodyPublishers.ofString(body)).build(); } }
      """#),
    CallForm(
      ".kt",
      #"""
      fun f() { val body = "{\"attributes\": {\"a\": %b, \"c\": %.1f, \"d\": %,d}}".format(a, b)
       val r = HttpRequest.newBuilder(URI.create("https://api.mypurecloud.com/api/v2/conversations/calls/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e5f/participants/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e50/attributes")).method("PATCH", HttpRequest.BodyPublishers.ofString(body)).build() }
      """#),
    CallForm(
      ".py",
      #"""
      body = '{"attributes": {"a": %r, "b": %.0f, "c": %5.1f, "d": %(x)r, "e": %c, "f": %g}}' % (a, b)
      requests.patch("https://api.mypurecloud.com/api/v2/conversations/calls/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e5f/participants/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e50/attributes", data=body, headers={"Content-Type": "application/json"})
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      $body = sprintf('{"attributes": {"a": %u, "b": %.2f, "c": %b, "d": %e, "e": %\'010d, "f": %05.1f}}', $a, $b);
      $client->request('PATCH', "https://api.mypurecloud.com/api/v2/conversations/calls/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e5f/participants/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e50/attributes", ['body' => $body, 'headers' => ['Content-Type' => 'application/json']]);
      """#),
    CallForm(
      ".rb",
      #"""
      body = '{"attributes": {"a": %p, "b": %.2f, "c": %<x>d, "d": %{y}, "e": %b}}' % [a, b]
      RestClient.patch("https://api.mypurecloud.com/api/v2/conversations/calls/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e5f/participants/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e50/attributes", body, { content_type: :json })
      """#),
    CallForm(
      ".swift",
      #"""
      let body = String(format: "{\"attributes\": {\"a\": %ld, \"b\": %.2f, \"c\": %lu, \"d\": %lld, \"e\": %5.1lf}}", a, b)
      var request = URLRequest(url: URL(string: "https://api.mypurecloud.com/api/v2/conversations/calls/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e5f/participants/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e50/attributes")!)
      request.httpMethod = "PATCH"
      request.httpBody = body.data(using: .utf8)
      """#),
    CallForm(
      ".js",
      #"""
      const body = util.format('{"attributes": {"a": %j, "b": %o, "c": %f, "d": %i}}', a, b);
      await fetch("https://api.mypurecloud.com/api/v2/conversations/calls/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e5f/participants/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e50/attributes", { method: 'PATCH', headers: { 'Content-Type': 'application/json' }, body });
      """#),
    CallForm(
      ".java",
      #"""
      class A { void f() { String body = String.format("{\"attributes\": {\"a\": \"100%%\", \"b\": %b}}", a);
       HttpRequest r = HttpRequest.newBuilder(URI.create("https://api.mypurecloud.com/api/v2/conversations/calls/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e5f/participants/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e50/attributes")).method("PATCH", HttpRequest.BodyPublishers.ofString(body)).build(); } }
      """#),
    CallForm(
      ".py",
      #"""
      url = "https://api.mypurecloud.com/api/v2/userz/%r/x?q=a%%20b" % (u,)
      requests.get(url)
      """#),
    CallForm(
      ".cs",
      #"""
      var body = string.Format("{{\"attributes\": {{\"a\": {0:F2}, \"b\": {1,5}, \"c\": {2,-5:N0}}}}}", a, b, c);
      var r = new HttpRequestMessage(HttpMethod.Patch, "https://api.mypurecloud.com/api/v2/conversations/calls/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e5f/participants/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e50/attributes") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
      """#),
  ]
}
