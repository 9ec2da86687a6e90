extension CallForm {
  /// What an object or a class begins with, and is filled in later.
  static let filledState: [CallForm] = [
    CallForm(
      ".kt", "open class A { open val id = \"\"\n fun f() { client.get(\"@B/$id/roles\") } }"),
    CallForm(
      ".swift",
      #"""
      class A { @Published var id = ""
        func f() { let request = URLRequest(url: URL(string: "@B/\(id)/roles")!) } }
      """#),
    CallForm(
      ".swift",
      #"""
      class A { var id: String = ""
        func f() { let request = URLRequest(url: URL(string: "@B/\(self.id)/roles")!) } }
      """#),
    CallForm(
      ".kt",
      #"""
      class A { private var id: String = ""
        suspend fun f() { client.get("@B/$id/roles") } }
      """#),
    CallForm(
      ".py",
      #"""
      class A:
          user_id = ""
          def __init__(self):
              self.other = ""
          def f(self):
              requests.get(f"@B/{self.user_id}/roles")
              requests.get(f"@B/{self.other}/roles")
              requests.get("@B/" + A.user_id + "/roles")
      """#),
    CallForm(
      ".py",
      #"""
      state = {"id": ""}
      requests.get(f"@B/{state['id']}/roles")
      """#),
    CallForm(
      ".ts",
      #"""
      const state = { id: "", inner: { id: "" } };
      fetch(`@B/${state.id}/roles`);
      fetch(`@B/${state.inner.id}/roles`);
      """#),
    CallForm(
      ".ts",
      #"""
      class A { id = ""; static other = ""; state = { id: "" };
        constructor() { this.third = ""; }
        f() {
          fetch(`@B/${this.id}/roles`);
          fetch(`@B/${A.other}/roles`);
          fetch(`@B/${this.state.id}/roles`);
          fetch(`@B/${this.third}/roles`);
        } }
      """#),
    CallForm(
      ".cs",
      #"""
      class A { string Id { get; set; } = ""; string other = "";
        void F() { client.GetAsync($"@B/{Id}/roles"); client.GetAsync($"@B/{this.other}/roles"); } }
      """#),
    CallForm(
      ".cs",
      #"""
      void F() { var id = ""; Ask(out id); client.GetAsync($"@B/{id}/roles"); }
      """#),
    CallForm(
      ".java",
      #"""
      class A { private String id = "";
        void f() { client.get("@B/" + id + "/roles"); } }
      """#),
    CallForm(
      ".go",
      #"""
      var userID = ""
      func f() { http.Get("@B/" + userID + "/roles"); id := ""; fmt.Scan(&id); http.Get("@B/" + id + "/roles") }
      """#),
    CallForm(
      ".rb",
      #"""
      class A
        def initialize
          @id = ""
        end
        def f
          RestClient.get("@B/#{@id}/roles")
          id = +""
          id << gets
          RestClient.get("@B/#{id}/roles")
        end
      end
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      class A { private $id = '';
        function f() { $client->get("@B/{$this->id}/roles"); $s = ['id' => '']; $client->get('@B/' . $s['id'] . '/roles'); } }
      """#),
    CallForm(
      ".ps1",
      #"""
      $c = @{ Id = "" }
      Invoke-RestMethod -Uri "@B/$($c.Id)/roles"
      """#),
    CallForm(
      ".cls",
      #"""
      public class A { public String id = '';
        void f() { HttpRequest r = new HttpRequest(); r.setMethod('GET'); r.setEndpoint('@B/' + id + '/roles'); } }
      """#),
  ]

  /// Values that stay empty, so that an id is missing in the path.
  static let emptyConstants: [CallForm] = [
    CallForm(".py", "user = \"\"\nrequests.get(f\"@B/{user}/roles\")"),
    CallForm(
      ".py",
      "class A:\n    USER = \"\"\n    def f(self):\n        requests.get(f\"@B/{self.USER}/roles\")"
    ),
    CallForm(".ts", "class A { readonly id = \"\"; f() { fetch(`@B/${this.id}/roles`); } }"),
    CallForm(
      ".java",
      #"class A { static final String ID = ""; void f() { client.get("@B/" + ID + "/roles"); } }"#),
    CallForm(
      ".cs", #"class A { const string Id = ""; void F() { client.GetAsync($"@B/{Id}/roles"); } }"#),
    CallForm(".go", "const id = \"\"\nfunc f() { http.Get(\"@B/\" + id + \"/roles\") }"),
    CallForm(
      ".kt", "class A { val id = \"\"\n suspend fun f() { client.get(\"@B/$id/roles\") } }"),
    CallForm(
      ".swift",
      #"class A { let id = ""; func f() { let r = URLRequest(url: URL(string: "@B/\(id)/roles")!) } }"#
    ),
  ]
}
