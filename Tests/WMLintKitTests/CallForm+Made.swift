extension CallForm {
  /// Requests and bodies that a function makes before they are sent.
  static let made = [
    CallForm(
      ".ps1",
      #"""
      $json = ConvertTo-Json -Depth 5 @{ @k = "active" }
      Invoke-RestMethod -Uri "@U" -Method Patch -ContentType "application/json" -Body $json
      """#),
    CallForm(
      ".ps1",
      #"Invoke-RestMethod -Uri "@U" -Method Patch -ContentType "application/json" -Body (ConvertTo-Json @{ @k = "active" })"#
    ),
    CallForm(
      ".ps1",
      #"""
      $body = @{
        @k = "active"
      }
      Invoke-RestMethod -Uri "@U" -Method Patch -ContentType "application/json" -Body (ConvertTo-Json -Compress -InputObject $body)
      """#),
    CallForm(
      ".js",
      #"""
      const request = new Request("@U", { method: "PATCH", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ @k: "active" }) });
      await fetch(request.clone());
      """#),
    CallForm(
      ".js",
      #"await env.BACKEND.fetch(new Request("@U", { method: "PATCH", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ @k: "active" }) }));"#
    ),
    CallForm(
      ".go",
      #"""
      func f() {
       body := fmt.Sprintf(`{"@k": %q, "acdAutoAnswer": %t, "version": %5d}`, state, on, version)
       req, _ := http.NewRequest("PATCH", "@U", strings.NewReader(body))
      }
      """#),
    CallForm(
      ".java",
      #"""
      class A { void f() {
       String body = String.format("{\"@k\": \"%s\", \"acdAutoAnswer\": %b, \"version\": %,d}", state, on, version);
       HttpRequest r = HttpRequest.newBuilder(URI.create("@U")).header("Content-Type", "application/json").method("PATCH", HttpRequest.BodyPublishers.ofString(body)).build(); } }
      """#),
    CallForm(
      ".py",
      #"""
      body = '{"@k": "%s", "acdAutoAnswer": %r, "version": %.0f}' % (state, on, version)
      requests.patch("@U", data=body, headers={"Content-Type": "application/json"})
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      $curl = curl_init();
      curl_setopt_array($curl, array(
        CURLOPT_URL => '@U',
        CURLOPT_CUSTOMREQUEST => 'PATCH',
        CURLOPT_POSTFIELDS => '{"@k": "active"}',
        CURLOPT_HTTPHEADER => array('Content-Type: application/json'),
      ));
      curl_exec($curl);
      """#),
    CallForm(
      ".js",
      #"""
      const data = JSON.stringify({ @k: "active" });
      console.log(sign(data));
      await fetch("@U", { method: "PATCH", headers: { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(data) }, body: data });
      """#),
    CallForm(
      ".py",
      #"""
      payload = json.dumps({"@k": "active"})
      signature = sign(payload)
      requests.patch("@U", data=payload, headers={"Content-Type": "application/json"})
      """#),
    CallForm(
      ".cs",
      #"""
      var json = JsonSerializer.Serialize(new { @k = "active" });
      var signature = Sign(json);
      var r = new HttpRequestMessage(HttpMethod.Patch, "@U") { Content = new StringContent(json, Encoding.UTF8, "application/json") };
      """#),
    CallForm(
      ".rb",
      #"""
      body = { @k: 'active' }.to_json
      sign(body)
      RestClient.patch('@U', body, content_type: :json)
      """#),
    CallForm(
      ".ps1",
      #"""
      $json = @{ @k = 'active' } | ConvertTo-Json
      $signature = Get-Signature $json
      Invoke-RestMethod -Uri "@U" -Method Patch -Body $json -ContentType 'application/json'
      """#),
    CallForm(
      ".go",
      #"""
      func f() {
       body, _ := json.Marshal(map[string]any{"@k": "active"})
       log.Println(string(body), sign(body))
       req, _ := http.NewRequest("PATCH", "@U", bytes.NewReader(body))
      }
      """#),
    CallForm(
      ".js",
      #"""
      await this.httpService.patch("@P", { @k: "active" });
      """#),
    CallForm(
      ".ts",
      #"""
      await genesysService.patch("@P", { @k: "active" });
      """#),
    CallForm(
      ".js",
      #"""
      await http_client.patch("@P", { @k: "active" });
      """#),
    CallForm(
      ".js",
      #"""
      await instance.patch("@U", { @k: "active" });
      """#),
    CallForm(
      ".js",
      #"""
      await sdk.patch("@U", { @k: "active" });
      """#),
    CallForm(
      ".py",
      #"""
      self.api_service.patch("@P", {"@k": "active"})
      """#),
    CallForm(
      ".java",
      #"""
      class A { void f() { gateway.patch("@U", Map.of("@k", "active")); } }
      """#),
    CallForm(
      ".kt",
      #"""
      fun f() { restClient.patch("@P", mapOf("@k" to "active")) }
      """#),
    CallForm(
      ".swift",
      #"""
      apiService.patch("@P", body: ["@k": "active"])
      """#),
    CallForm(
      ".js",
      #"""
      await instance.request({ url: "@U", method: "PATCH", data: { @k: "active" } });
      """#),
    CallForm(
      ".js",
      #"""
      await this.connector.request({ method: "PATCH", url: "@P", data: { @k: "active" } });
      """#),
    CallForm(
      ".go",
      #"""
      func f() { c.do(ctx, "PATCH", "@P", map[string]any{"@k": "active"}) }
      """#),
    CallForm(
      ".go",
      #"""
      func f() { c.Do(ctx, http.MethodPatch, "/api/v2@C/"+id, body) }
      """#, readsBody: false),
  ]
}
