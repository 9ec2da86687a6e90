extension CallForm {
  /// Paths that are looked up by a name in a constant map, or in a class of constants.
  static let elements = [
    CallForm(
      ".js",
      #"""
      const PATHS = Object.freeze({ list: "/api/v2/users", update: "@U" });
      fetch(PATHS.update, { method: "PATCH", body: JSON.stringify({ @k: "active" }) });
      """#),
    CallForm(
      ".ts",
      #"""
      const ENDPOINTS = { users: { "patch": "@P" } } as const;
      fetch(`https://api.mypurecloud.com${ENDPOINTS.users["patch"]}`, { method: "PATCH", body: JSON.stringify({ @k: "active" }) });
      """#),
    CallForm(
      ".py",
      """
      PATHS = {"list": "/api/v2/users", "update": "@P"}
      requests.patch("https://api.mypurecloud.com" + PATHS["update"], json={"@k": "active"})
      """),
    CallForm(
      ".py",
      """
      class Paths:
          UPDATE = "@P"
      requests.patch(f"https://api.mypurecloud.com{Paths.UPDATE}", json={"@k": "active"})
      """),
    CallForm(
      ".cs",
      #"""
      static class Paths { public const string Update = "@P"; }
      class A { async Task F() { await client.PatchAsJsonAsync($"https://api.mypurecloud.com{Paths.Update}", new { @k = "active" }); } }
      """#),
    CallForm(
      ".go",
      #"""
      var paths = map[string]string{"update": "@P"}
      func f() { client.R().SetBody(`{"@k": "active"}`).Patch("https://api.mypurecloud.com" + paths["update"]) }
      """#),
    CallForm(
      ".rb",
      """
      PATHS = { update: '@P' }.freeze
      RestClient.patch("https://api.mypurecloud.com#{PATHS[:update]}", { @k: 'active' }.to_json, { content_type: :json })
      """),
    CallForm(
      ".php",
      """
      <?php
      class Paths { const UPDATE = '@P'; }
      $client->request('PATCH', 'https://api.mypurecloud.com' . Paths::UPDATE, ['json' => ['@k' => 'active']]);
      """),
    CallForm(
      ".ps1",
      """
      $paths = @{ update = '@P' }
      Invoke-RestMethod -Uri "https://api.mypurecloud.com$($paths.update)" -Method Patch -Body (@{ @k = 'active' } | ConvertTo-Json) -ContentType 'application/json'
      """),
    CallForm(
      ".kt",
      #"""
      object Paths { const val UPDATE = "@P" }
      suspend fun f() { client.patch("https://api.mypurecloud.com${Paths.UPDATE}") { setBody("{\"@k\": \"active\"}") } }
      """#),
  ]
}
