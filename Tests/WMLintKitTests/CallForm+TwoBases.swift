extension CallForm {
  /// Objects of one class that are made for Genesys Cloud and for something else.
  static let twoBases: [CallForm] = [
    CallForm(
      ".py",
      #"""
      PORTAL = "https://portal.acme.com"
      helpdesk = Api("https://acme.zendesk.com")
      genesys = Api("https://api.mypurecloud.com")
      helpdesk.put("/api/v2/users/me", json={"a": 1})
      helpdesk.patch("/api/v2/users/me", {"a": 1})
      portal = Api(base_url=PORTAL)
      portal.put("/api/v2/users/me", json={"a": 1})
      desk = make_client(os.environ["ZENDESK_URL"])
      desk.put("/api/v2/users/me", json={"a": 1})
      class A:
          def __init__(self):
              self.helpdesk = Api("https://acme.zendesk.com", token=T)
              self.genesys = Api("https://api.mypurecloud.com")
          def f(self):
              self.helpdesk.put("/api/v2/users/me", json={"a": 1})
      """#),
    CallForm(
      ".js",
      #"""
      const helpdesk = new Api("https://acme.zendesk.com");
      const genesys = new Api("https://api.mypurecloud.com");
      helpdesk.put("/api/v2/users/me", { a: 1 });
      const desk2 = createApi({ host: "https://desk.acme.com", token });
      desk2.put("/api/v2/users/me", { a: 1 });
      const desk3 = new Api(process.env.ZENDESK_URL);
      desk3.put("/api/v2/users/me", { a: 1 });
      class A { constructor() { this.helpdesk = new Api("https://acme.example.com"); this.genesys = new Api("https://api.mypurecloud.com"); }
       f() { return this.helpdesk.put("/api/v2/users/me", { a: 1 }); } }
      """#),
    CallForm(
      ".java",
      #"""
      class A { private final Api helpdesk = new Api("https://acme.zendesk.com"); private final Api genesys = new Api("https://api.mypurecloud.com");
       private final ApiClient desk; A() { this.desk = ApiClient.builder().url("https://acme.example.com").build(); }
       void f() { helpdesk.put("/api/v2/users/me", body); this.helpdesk.put("/api/v2/users/me", body); desk.put("/api/v2/users/me", body); } }
      """#),
    CallForm(
      ".kt",
      #"""
      val helpdesk = Api("https://acme.zendesk.com")
      val genesys = Api("https://api.mypurecloud.com")
      fun f() { helpdesk.put("/api/v2/users/me", mapOf("a" to 1)) }
      class A { private val desk = Api(base = "https://acme.example.com"); fun g() { desk.put("/api/v2/users/me", mapOf("a" to 1)) } }
      """#),
    CallForm(
      ".go",
      #"""
      package main
      func f() { helpdesk := NewAPI("https://acme.zendesk.com")
       genesys := NewAPI("https://api.mypurecloud.com")
       helpdesk.Put("/api/v2/users/me", map[string]any{"a": 1})
       genesys.Get("/api/v2/users/me")
       helpdesk.Do(ctx, "PUT", "/api/v2/users/me", nil) }
      """#),
    CallForm(
      ".rb",
      #"""
      helpdesk = Api.new('https://acme.zendesk.com')
      genesys = Api.new('https://api.mypurecloud.com')
      helpdesk.put('/api/v2/users/me', { a: 1 })
      class A
        def initialize
          @helpdesk = Api.new('https://acme.example.com')
        end
        def f
          @helpdesk.put('/api/v2/users/me', { a: 1 })
        end
      end
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      $helpdesk = new Api('https://acme.zendesk.com');
      $genesys = new Api('https://api.mypurecloud.com');
      $helpdesk->put('/api/v2/users/me', ['a' => 1]);
      class A { private $desk; function __construct() { $this->desk = new Api('https://acme.example.com'); } function f() { $this->desk->put('/api/v2/users/me', ['a' => 1]); } }
      """#),
    CallForm(
      ".swift",
      #"""
      let helpdesk = Api("https://acme.zendesk.com")
      let genesys = Api("https://api.mypurecloud.com")
      helpdesk.put("/api/v2/users/me", body: ["a": 1])
      let desk = Api(baseURL: URL(string: "https://acme.example.com")!)
      desk.put("/api/v2/users/me", body: ["a": 1])
      """#),
    CallForm(
      ".cs",
      #"""
      class A { readonly Api helpdesk = new Api("https://acme.zendesk.com"); readonly Api genesys = new Api("https://api.mypurecloud.com");
       readonly Api _desk; A() { _desk = new Api(new Uri("https://acme.example.com")); }
       async Task F() { await helpdesk.PutAsync("/api/v2/users/me", new { a = 1 }); await _desk.PutAsync("/api/v2/users/me", new { a = 1 }); } }
      """#),
    CallForm(
      ".cls",
      #"""
      public class A { Api helpdesk = new Api('https://acme.zendesk.com'); Api genesys = new Api('https://api.mypurecloud.com');
       void f() { helpdesk.put('/api/v2/users/me', body); } }
      """#),
    CallForm(
      ".ps1",
      #"""
      $helpdesk = [Api]::new("https://acme.zendesk.com")
      $genesys = [Api]::new("https://api.mypurecloud.com")
      $helpdesk.PutAsync("/api/v2/users/me", $b)
      $desk = New-Api "https://acme.zendesk.com"
      $desk.PutAsync("/api/v2/users/me", $b)
      """#),
    CallForm(
      ".ts",
      #"""
      const helpdesk: Api = new Api("https://acme.zendesk.com");
      const genesys: Api = new Api("https://api.mypurecloud.com");
      async function f() { await helpdesk.put<User>("/api/v2/users/me", { a: 1 }); }
      function sync(api: Api) { return api.put("/api/v2/users/me", { a: 1 }); }
      sync(helpdesk);
      """#),
  ]
}
