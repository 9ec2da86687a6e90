extension CallForm {
  /// Requests that go to another server or another product, in files that speak of Genesys Cloud too.
  static let otherProducts: [CallForm] = [
    CallForm(
      ".js",
      #"""
      const gc = axios.create({ baseURL: 'https://api.mypurecloud.com' });
      const own = axios.create({ baseURL: '/' });
      const desk = axios.create({ baseURL: process.env.FRESHDESK_URL });
      const other = axios.create({ baseURL: config.url });
      own.post('/api/v2/groups', { nam: 1 });
      desk.put('/api/v2/groups/1', { nam: 1 });
      other.put('/api/v2/users/1', { nam: 1 });
      """#),
    CallForm(
      ".js",
      #"""
      const GENESYS = 'https://api.mypurecloud.com';
      fetch(`${window.location.origin}/api/v2/groups`, { method: 'PUT', body });
      fetch(location.origin + '/api/v2/groups', { method: 'PUT', body });
      fetch(`${BACKEND_URL}/api/v2/groups`, { method: 'PUT', body });
      fetch(`${process.env.BACKEND_URL}/api/v2/users/1`, { method: 'PUT', body });
      fetch(`${self.origin}/api/v2/users/1`, { method: 'PUT', body });
      """#),
    CallForm(
      ".py",
      #"""
      BASE = "https://api.mypurecloud.com"
      zendesk.post("/api/v2/groups", json={"nam": 1})
      zendesk_session.put("/api/v2/groups", json={"nam": 1})
      freshdesk_request("PUT", "/api/v2/users/1", {"nam": 1})
      okta_client.put("/api/v2/users/1", json={})
      self.hubspot.client.put("/api/v2/users/1", json={})
      talkdesk_api("PUT", "/api/v2/users/1", {"nam": 1})
      """#),
    CallForm(
      ".ps1",
      #"""
      $base = "https://api.mypurecloud.com"
      Invoke-ZendeskApi -Method PUT -Path '/api/v2/groups'
      Invoke-FreshdeskRestMethod -Method PUT -Uri '/api/v2/users/1'
      """#),
    CallForm(
      ".cs",
      #"""
      class A { string b = "https://api.mypurecloud.com"; async Task F() { await _zendesk.PutAsJsonAsync("/api/v2/groups", x);
       await this.jiraClient.PutAsync("/api/v2/users/1", x);
       var r = zendeskClient.CreateRequest("PUT", "/api/v2/users/1"); } }
      """#),
    CallForm(
      ".go",
      #"""
      package main
      func f() { base := "https://api.mypurecloud.com"
       datadog.newRequest("PUT", "/api/v2/users/1", nil)
       five9.Put("/api/v2/users/1", x)
       servicenowClient.do(ctx, "PUT", "/api/v2/users/1", nil) }
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      $a = 'https://api.mypurecloud.com';
      $c = new Client(['base_uri' => getenv('ZENDESK_URL')]);
      $c->put('/api/v2/users/1', ['json' => []]);
      $c->request('PUT', '/api/v2/users/1', ['json' => []]);
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      class A { function __construct() { $this->gc = new Client(['base_uri' => 'https://api.mypurecloud.com']);
       $this->desk = new Client(['base_uri' => getenv('DESK_URL')]); }
       function f() { $this->desk->put('/api/v2/users/1', ['json' => []]); } }
      """#),
    CallForm(
      ".js",
      #"""
      const base = 'https://api.mypurecloud.com';
      zendeskApi('PUT', '/api/v2/users/1', {});
      await twilio.request({ method: 'PUT', url: '/api/v2/users/1' });
      await intercom.put('/api/v2/users/1', {});
      salesforceFetch('/api/v2/users/1', { method: 'PUT' });
      function callZendesk() { }
      fetch(`${ZENDESK}/api/v2/users/1`, { method: 'PUT' });
      fetch(`https://${process.env.ZENDESK_SUBDOMAIN}.zendesk.com/api/v2/users/1`, { method: 'PUT' });
      """#),
    CallForm(
      ".js",
      #"""
      // like https://api.mypurecloud.com does
      fetch('/api/v2/groups', { method: 'PUT', body });
      """#),
    CallForm(
      ".rb",
      #"""
      x = 'https://api.mypurecloud.com'
      @zendesk.put('/api/v2/users/1', {})
      ZendeskClient.put('/api/v2/users/1', {})
      """#),
    CallForm(
      ".kt",
      #"""
      val x = "https://api.mypurecloud.com"
      fun f() { zendeskClient.put("/api/v2/users/1") { setBody(x) } }
      """#),
    CallForm(
      ".java",
      #"""
      class A { String x = "https://api.mypurecloud.com"; void f() { zendeskClient.put("/api/v2/users/1", b);
       zendeskWebClient.put().uri("/api/v2/users/1").retrieve(); } }
      """#),
    CallForm(
      ".swift",
      #"""
      let x = "https://api.mypurecloud.com"
      zendesk.put("/api/v2/users/1", body: y)
      """#),
    CallForm(
      ".sh",
      #"""
      BASE=https://api.mypurecloud.com
      zendesk_api PUT /api/v2/users/1
      """#),
    CallForm(
      ".cs",
      #"""
      var b = "https://api.mypurecloud.com"; var auth0 = new RestRequest("/api/v2/users/1", Method.Put);
      var request = new RestRequest("/api/v2/users/2", Method.Put);
      _zendeskClient.Execute(request);
      """#),
    CallForm(
      ".go",
      #"""
      package main
      const genesysHost = "https://api.mypurecloud.com"
      func a() { zd.Put("/api/v2/users/1", map[string]any{"group": 1}) }
      """#),
  ]
}
