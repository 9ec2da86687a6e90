extension CallForm {
  /// What looks like a request and sends none, or not to Genesys Cloud.
  static let lookAlikes: [CallForm] = [
    CallForm(".js", #"logger.info("PATCH", "/api/v2/userz/1");"#),
    CallForm(".js", #"cache.put("/api/v2/userz/1", value);"#),
    CallForm(".js", #"await fetch(zendeskUrl("/api/v2/userz/1"), { method: "PUT", body: "{}" });"#),
    CallForm(".js", #"const all = await fetchAllPages(zendesk, "tickets");"#),
    CallForm(".js", #"app.patch("/api/v2/userz/:id", (req, res) => { });"#),
    CallForm(".js", #"nock("https://api.mypurecloud.com").patch("/api/v2/userz/1").reply(200);"#),
    CallForm(".js", #"cy.intercept("PATCH", "/api/v2/userz/1");"#),
    CallForm(".js", #"expect(api.patch).toHaveBeenCalledWith("/api/v2/userz/1");"#),
    CallForm(".js", #"registerRoute({ method: "PATCH", path: "/api/v2/userz/1" });"#),
    CallForm(".js", #"const path = getPath("/api/v2/userz/1");"#),
    CallForm(".ts", #"class A { a() { this.get("/api/v2/userz/1"); } }"#),
    CallForm(".js", #"cache.client.put("/api/v2/userz/1", { a: 1 });"#),
    CallForm(".java", #"class A { void f() { r.path("/api/v2/userz/{id}"); } }"#),
    CallForm(".java", #"class A { @PatchMapping("/api/v2/userz/{id}") void f() { } }"#),
    CallForm(
      ".java",
      #"""
      class A { void f() {
       HttpHeaders headers = new HttpHeaders();
       headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
       String json = "{\"stat\": \"active\"}";
       HttpEntity<String> entity = new HttpEntity<>(json, headers);
       restTemplate.exchange("https://api.mypurecloud.com/api/v2/users/1", HttpMethod.PATCH, entity, String.class);
      } }
      """#),
    CallForm(
      ".java",
      #"""
      class A { void f() {
       HttpHeaders headers = new HttpHeaders();
       headers.setContentType(MediaType.APPLICATION_JSON);
       HttpEntity<String> entity = new HttpEntity<>(headers);
       restTemplate.exchange("https://api.mypurecloud.com/api/v2/users/1", HttpMethod.PATCH, entity, String.class);
      } }
      """#),
    CallForm(".py", #"router.call_api("/api/v2/userz/<id>", "PATCH")"#),
    CallForm(
      ".py",
      #"client.call_api('/api/v2/userz/{id}'.replace('{format}', 'json'), 'DELETE', path_params, {}, h)"#
    ),
    CallForm(
      ".cs",
      #"""
      var text = $$"""{"stat": "{{state}}"}""";
      await client.PatchAsync("https://api.mypurecloud.com/api/v2/" + $$"""{{kind}}/{id}""", new StringContent(text));
      """#),
    CallForm(".js", #"router.callApi("/api/v2/userz/:id", "PATCH");"#),
    CallForm(
      ".py",
      """
      url = "https://api.mypurecloud.com/api/v2/userz/1"
      if other:
          url = url + "/z"
      requests.get(url)
      """),
    CallForm(
      ".py",
      """
      def a():
          global url
          url = "https://api.mypurecloud.com/api/v2/userz/1"
      def b():
          requests.get(url)
      def c():
          global url
          url = "https://api.mypurecloud.com/api/v2/users"
      """),
    CallForm(
      ".js",
      """
      function a() {
        let url = other;
        function b() { url = "https://api.mypurecloud.com/api/v2/userz/1"; }
        b();
        fetch(url);
      }
      """),
    CallForm(".js", #"spy.calledWith("PATCH", "/api/v2/userz/1");"#),
    CallForm(".ps1", "Write-Host PATCH /api/v2/userz/1"),
    CallForm(".ps1", #"Test-Path "/api/v2/userz/1""#),
    CallForm(
      ".cs", #"class Other { const string Base = "/api/v2/userz"; } var x = Config.Base + "/1";"#),
    CallForm(".rb", "each do |req|\n  req.url '/api/v2/userz/1'\nend"),
    CallForm(".php", "<?php\nfile_get_contents('/api/v2/userz/1.json');"),
    CallForm(".js", #"// apiPatch("/api/v2/userz/1", {});"#),
    CallForm(".py", #"mock.assert_called_with("PATCH", "/api/v2/userz/1")"#),
    CallForm(".py", #"postMessage("/api/v2/userz/1")"#),
    CallForm(
      ".py",
      """
      url = "https://api.mypurecloud.com/api/v2/users"
      if detailed:
          url += "/z/z/z"
      requests.get(url)
      """),
    CallForm(
      ".js",
      """
      let url = "https://api.mypurecloud.com/api/v2/users";
      if (detailed) url += "/z/z/z";
      fetch(url);
      """),
    CallForm(
      ".js",
      """
      let url = "https://api.mypurecloud.com/api/v2/userz/1";
      if (isOther) url = other;
      fetch(url);
      """),
    CallForm(
      ".js",
      """
      let url = other;
      if (isOther) { url = "https://api.mypurecloud.com/api/v2/userz/1"; }
      fetch(url);
      """),
    CallForm(
      ".js",
      """
      let url = "https://api.mypurecloud.com/api/v2/users";
      url = base;
      while (url) {
        fetch(url);
        url = next(url);
      }
      """),
    CallForm(
      ".js",
      """
      const PATHS = { update: "/api/v2/userz/1", list: "/api/v2/userz" };
      for (const path of Object.values(PATHS)) fetch("https://api.mypurecloud.com" + path);
      fetch("https://api.mypurecloud.com" + PATHS[name]);
      """),
    CallForm(
      ".js",
      """
      const PATHS = { update: "/api/v2/userz/1", ...others };
      fetch("https://api.mypurecloud.com" + PATHS.update);
      const ROADS = { update: "/api/v2/userz/1" };
      ROADS.update = other;
      fetch("https://api.mypurecloud.com" + ROADS.update);
      """),
    CallForm(
      ".py",
      """
      PATHS = ["/api/v2/userz/1", "/api/v2/userz"]
      for path in PATHS:
          requests.get("https://api.mypurecloud.com" + path)
      class Paths:
          UPDATE = "/api/v2/userz/1"
      requests.get("https://api.mypurecloud.com" + Other.UPDATE)
      """),
    CallForm(
      ".js",
      """
      class Paths { static UPDATE = "/api/v2/userz/1"; }
      Paths.UPDATE = other;
      fetch("https://api.mypurecloud.com" + Paths.UPDATE);
      """),
    CallForm(
      ".cs",
      """
      static class Paths { public static string Update = "/api/v2/userz/1"; }
      class A { async Task F() { Paths.Update = other; await client.GetAsync("https://api.mypurecloud.com" + Paths.Update); } }
      """),
    CallForm(
      ".js",
      """
      let url = "";
      switch (kind) {
        case 1: url = "https://api.mypurecloud.com/api/v2/userz/1"; break;
        case 2: fetch(url); break;
      }
      """),
    CallForm(
      ".py",
      """
      url = None
      if known:
          url = "https://api.mypurecloud.com/api/v2/userz/1"
      else:
          requests.get(url)
      url = "https://api.mypurecloud.com/api/v2/users"
      while url:
          requests.get(url)
          url = following(url)
      """),
    CallForm(
      ".cs",
      """
      // Genesys Cloud
      var body = new Dictionary<string, object> { ["description"] = "x" };
      body.Add("name", "north");
      await client.PostAsJsonAsync("https://api.mypurecloud.com/api/v2/routing/skills", body);
      """),
    CallForm(
      ".ps1",
      """
      # Genesys Cloud
      $body = @{ state = 'active' }
      if ($named) { $body.name = 'north' }
      $json = $body | ConvertTo-Json
      Invoke-RestMethod -Uri https://api.mypurecloud.com/api/v2/routing/skills -Method Post -Body $json
      """),
    CallForm(".php", "<?php\n$this->patch('/api/v2/userz/1', []);"),
    CallForm(".cs", #"var list = new List<string> { "/api/v2/userz/1" }.GetAsync();"#),
    CallForm(".sh", "log_request PATCH /api/v2/userz/1"),
    CallForm(".sh", "# Genesys Cloud\ncurl -K options.txt"),
    CallForm(
      ".sh",
      """
      gc_patch() {
        shift
        curl -X PATCH "https://api.mypurecloud.com$1" -d "$2"
      }
      gc_patch "/api/v2/userz/1" "/api/v2/users/1" '{}'
      """),
    CallForm(
      ".sh",
      #"""
      f() { shift -1; curl "$@"; }
      f -X PATCH https://api.mypurecloud.com/api/v2/userz/1
      """#),
    CallForm(
      ".sh",
      #"""
      BASE=https://api.mypurecloud.com
      api() {
        local name=$1
        shift
        local path=$1
        curl -X POST "$BASE$path" -d '{}'
      }
      api /api/v2/userz/1 /api/v2/users/search
      """#),
    CallForm(
      ".sh",
      #"""
      BASE=https://api.mypurecloud.com
      api() {
        local method=GET
        if [ -n "$2" ]; then
          method=DELETE
        fi
        curl -X "$method" "$BASE$1"
      }
      api /api/v2/users/me
      """#),
    CallForm(
      ".sh",
      #"""
      BASE=https://api.mypurecloud.com
      api() {
        local method
        [ -n "$2" ] && method=DELETE
        curl -X "$method" "$BASE$1"
      }
      api /api/v2/users/me
      """#),
    CallForm(
      ".sh",
      #"""
      BASE=https://api.mypurecloud.com
      api() {
        local path=/api/v2/userz/1
        read -r path
        curl -X "$1" "$BASE$path"
      }
      api GET
      """#),
    CallForm(
      ".sh",
      #"""
      BASE=https://api.mypurecloud.com
      api() { curl -X DELETE "$BASE$1"; }
      api() { curl -X GET "$BASE$1"; }
      api() { curl -X DELETE "$BASE$1"; }
      api /api/v2/users/me
      """#),
    CallForm(
      ".sh",
      #"""
      api() {
        curl "https://api.mypurecloud.com/api/v2${1#/v1}"
        return
      }
      api /v1/users/me
      """#),
    CallForm(
      ".sh",
      #"""
      api() { curl -X "${2:+POST}" "https://api.mypurecloud.com/api/v2/${1/userz/users}/me"; }
      api userz GETT
      """#),
    CallForm(
      ".sh",
      #"""
      api() { curl --json $1 https://api.mypurecloud.com/api/v2/routing/skills; }
      api '{"nam": "north"}'
      """#),
    CallForm(".sh", "note() { echo \"$1\"; }\nnote /api/v2/userz/1 '{}'"),
    CallForm(
      ".md",
      #"""
      ```hcl
      resource "genesyscloud_integration_action" "add" {
        config_request {
          request_type         = "POST"
          request_url_template = "/api/v2/routing/queues"
          ...
        }
      }
      resource "zendesk_request" "a" { url = "/api/v2/userz/1" }
      ```
      """#),
    CallForm(".tftpl", "# Genesys Cloud: /api/v2/userz/1 is no path"),
    CallForm(".rb", "puts 1\n__END__\nRestClient.patch '/api/v2/userz/1', '{}'"),
    CallForm(".sh", "echo 'http PATCH https://api.mypurecloud.com/api/v2/userz/1'"),
    CallForm(".md", "`PATCH https://api.mypurecloud.com/api/v2/userz/1` is no request."),
    CallForm(".md", "```json\n{\"path\": \"/api/v2/userz/1\"}\n```"),
    CallForm(
      ".js",
      """
      const api = axios.create({ baseURL: "https://api.mypurecloud.com" });
      if (isOther) api.defaults.baseURL = "https://example.com";
      api.get("/userz/1");
      """),
  ]
}
