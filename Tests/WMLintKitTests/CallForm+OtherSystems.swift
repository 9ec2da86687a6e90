extension CallForm {
  /// Requests to another system by its name, or to the server of the page, where the path shows nothing.
  static let otherSystems: [CallForm] = [
    CallForm(
      ".java",
      #"""
      class A { String g = "https://api.mypurecloud.com"; void f() { WebClient c = WebClient.builder().baseUrl(backendUrl).build();
       c.put().uri("/api/v2/users/1").bodyValue(b).retrieve();
       crmClient.put().uri("/api/v2/users/1").retrieve();
       internalApi.put("/api/v2/users/1", b); } 
       WebClient w = WebClient.builder().baseUrl(crmProperties.getUrl()).build();
       void h() { w.put().uri("/api/v2/users/1").retrieve(); } }
      """#),
    CallForm(
      ".cs",
      #"""
      class A { string g = "https://api.mypurecloud.com"; async Task F() { await _crmClient.PutAsJsonAsync("/api/v2/users/1", new { nam = 1 });
       await internalApi.PutAsJsonAsync("/api/v2/users/1", new { nam = 1 });
       await client.PutAsJsonAsync($"{crmUrl}/api/v2/users/1", new { nam = 1 });
       await _backend.PutAsJsonAsync("/api/v2/users/1", new { nam = 1 }); } }
      """#),
    CallForm(
      ".go",
      #"""
      package main
      const g = "https://api.mypurecloud.com"
      func f() { crm.Put("/api/v2/users/1", x)
       internalAPI.Put("/api/v2/users/1", x)
       http.NewRequest("PUT", crmURL+"/api/v2/users/1", nil)
       http.NewRequest("PUT", cfg.BackendURL+"/api/v2/users/1", nil)
       backendClient.Do(ctx, "PUT", "/api/v2/users/1", nil) }
      """#),
    CallForm(
      ".js",
      #"""
      const genesys = 'https://api.mypurecloud.com';
      internalApi.put('/api/v2/users/1', { nam: 1 });
      crm.put('/api/v2/users/1', { nam: 1 });
      crmApi.put('/api/v2/users/1', { nam: 1 });
      backend.put('/api/v2/users/1', { nam: 1 });
      ourApi.put('/api/v2/users/1', { nam: 1 });
      $http.put('/api/v2/users/1', { nam: 1 });
      crmClient.request({ method: 'PUT', url: '/api/v2/users/1' });
      backendApi.get('/api/v2/tickets/1');
      """#),
    CallForm(
      ".kt",
      #"""
      val g = "https://api.mypurecloud.com"
      fun f() { crmClient.put("/api/v2/users/1") { setBody("{}") }
       internalApi.put("/api/v2/users/1") { setBody("{}") }
       client.put("$crmUrl/api/v2/users/1") { setBody("{}") } }
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      $g = 'https://api.mypurecloud.com';
      $crm->put('/api/v2/users/1', ['json' => ['nam' => 1]]);
      $this->internalApi->put('/api/v2/users/1', ['json' => ['nam' => 1]]);
      $client->put($crmUrl . '/api/v2/users/1', ['json' => ['nam' => 1]]);
      $backend->request('PUT', '/api/v2/users/1', ['json' => ['nam' => 1]]);
      """#),
    CallForm(
      ".ps1",
      #"""
      $g = "https://api.mypurecloud.com"
      Invoke-CrmApi -Method PUT -Path '/api/v2/users/1' -Body $b
      Invoke-InternalApi -Method PUT -Path '/api/v2/users/1' -Body $b
      Invoke-RestMethod -Method PUT -Uri "$CrmUrl/api/v2/users/1" -Body $b
      Invoke-RestMethod -Method PUT -Uri "$($config.BackendUrl)/api/v2/users/1" -Body $b
      """#),
    CallForm(
      ".py",
      #"""
      GENESYS = "https://api.mypurecloud.com"
      internal_api.put("/api/v2/users/1", json={"nam": 1})
      crm.put("/api/v2/users/1", json={"nam": 1})
      self.backend.put("/api/v2/users/1", json={"nam": 1})
      our_api.put("/api/v2/users/1", json={"nam": 1})
      crm_request("PUT", "/api/v2/users/1", {"nam": 1})
      requests.put(CRM_URL + "/api/v2/users/1", json={"nam": 1})
      requests.put(f"{settings.INTERNAL_API}/api/v2/users/1", json={"nam": 1})
      requests.put(f"{self.crm_base}/api/v2/users/1", json={"nam": 1})
      requests.put(backend_url + "/api/v2/users/1", json={"nam": 1})
      """#),
    CallForm(
      ".rb",
      #"""
      G = 'https://api.mypurecloud.com'
      crm.put('/api/v2/users/1', { nam: 1 })
      internal_api.put('/api/v2/users/1', { nam: 1 })
      @backend.put('/api/v2/users/1', { nam: 1 })
      RestClient.put("#{CRM_URL}/api/v2/users/1", { nam: 1 }.to_json)
      """#),
    CallForm(
      ".sh",
      #"""
      G=https://api.mypurecloud.com
      curl -X PUT "$CRM_URL/api/v2/users/1" -d '{"nam": 1}'
      curl -X PUT "$BACKEND_URL/api/v2/users/1" -d '{"nam": 1}'
      curl -X PUT "${INTERNAL_API}/api/v2/users/1" -d '{"nam": 1}'
      crm_api PUT /api/v2/users/1
      """#),
    CallForm(
      ".swift",
      #"""
      let g = "https://api.mypurecloud.com"
      crm.put("/api/v2/users/1", body: y)
      internalApi.put("/api/v2/users/1", body: y)
      """#),
    CallForm(
      ".ts",
      #"""
      // Genesys Cloud agent desktop
      @Injectable() export class S { constructor(private http: HttpClient, private crm: CrmClient) {}
       f() { return this.http.put('/api/v2/users/1', { nam: 1 }); }
       g() { return this.http.put<User>('/api/v2/users/1', { nam: 1 }); }
       h() { return this.crm.put('/api/v2/users/1', { nam: 1 }); }
       i() { return this.backendApi.put('/api/v2/users/1', { nam: 1 }); } }
      """#),
  ]

  /// Programs that answer requests for such paths themselves.
  static let ownServers: [CallForm] = [
    CallForm(
      ".js",
      #"""
      const express = require('express');
      const app = express();
      const GENESYS = 'https://api.mypurecloud.com';
      app.get('/api/v2/users', (req, res) => res.json(list));
      app.put('/api/v2/users/:id', save);
      fetch('/api/v2/users', { method: 'PUT', body: JSON.stringify({ nam: 1 }) });
      fetch('/api/v2/users/1', { method: 'PUT', body: JSON.stringify({ nam: 1 }) });
      axios.put('/api/v2/users/1', { nam: 1 });
      """#),
    CallForm(
      ".py",
      #"""
      GENESYS = "https://api.mypurecloud.com"
      @app.route("/api/v2/users", methods=["PUT"])
      def users(): return requests.get(GENESYS + "/api/v2/users/me").json()
      client.put("/api/v2/users", json={"nam": 1})
      """#),
    CallForm(
      ".kt",
      #"""
      // Genesys Cloud
      fun Application.routes() { routing { route("/api/v2") { put("/users") { call.respond(1) } } } }
      suspend fun f() { client.put("/api/v2/users/1") { setBody("{}") } }
      """#),
    CallForm(
      ".go",
      #"""
      package main // Genesys Cloud
      func main() { http.HandleFunc("/api/v2/users", h) }
      func f() { client.Put("/api/v2/users/1", x) }
      """#),
    CallForm(
      ".ts",
      #"""
      // app/api/v2/users/route.ts : relays to genesys
      export async function PUT(req: Request) { const r = await fetch('https://api.mypurecloud.com/api/v2/users/me'); return Response.json(r); }
      export async function load() { return fetch('/api/v2/users', { method: 'PUT', body: '{}' }); }
      """#),
    CallForm(
      ".java",
      #"""
      // Genesys Cloud
      class A { @DeleteMapping("/api/v2/users") void f() { restTemplate.put("/api/v2/users", b); } }
      """#),
  ]
}
