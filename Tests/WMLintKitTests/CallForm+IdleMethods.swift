extension CallForm {
  /// Methods of a program's own classes that send nothing.
  static let idleMethods: [CallForm] = [
    CallForm(
      ".py",
      #"""
      class Ledger:
          def __init__(self):
              self.rows = {}
          def put(self, path, value):
              self.rows[path] = value
          def delete(self, path):
              del self.rows[path]
          def patch(self, path, value):
              logging.info("patch %s", path)
      ledger = Ledger()
      ledger.put("/api/v2/users/1/routingstat", {})
      ledger.delete("/api/v2/users/1/routingstat")
      ledger.patch("/api/v2/users/1/routingstat", {})
      Ledger().put("/api/v2/users/1/routingstat", {})
      class Files:
          def put(self, path, value):
              with open(self.root + path, "w") as f:
                  f.write(value)
      files = Files()
      files.put("/api/v2/users/1/routingstat", "x")
      class Client:
          def put(self, path, value):
              return self.session.request("PUT", self.base + path, json=value)
          def delete(self, path):
              return self.send("DELETE", path)
          def patch(self, path, value):
              return self._do(path, value)
      c = Client()
      class Sub(Base):
          def put(self, path, value):
              return super().put(path, value)
      s = Sub()
      class User:
          def __init__(self):
              self.book = Ledger()
          def f(self):
              self.book.put("/api/v2/users/1/routingstat", {})
      """#),
    CallForm(
      ".js",
      #"""
      class Ledger { constructor() { this.rows = new Map(); }
       put(path, value) { this.rows.set(path, value); }
       delete(path) { this.rows.delete(path); }
       patch(path, value) { console.log(path, value); } }
      const ledger = new Ledger();
      ledger.put('/api/v2/users/1/routingstat', {});
      ledger.patch('/api/v2/users/1/routingstat', {});
      class Client { async put(path, body) { return this.#send('PUT', path, body); }
       patch(path, body) { return fetch(this.base + path, { method: 'PATCH', body }); } }
      const c = new Client();
      class U { constructor() { this.book = new Ledger(); } f() { this.book.put('/api/v2/users/1/routingstat', {}); } }
      const bag = { rows: {}, put(path, value) { this.rows[path] = value; } };
      bag.put('/api/v2/users/1/routingstat', {});
      """#),
    CallForm(
      ".cs",
      #"""
      class Ledger { Dictionary<string, object> rows = new(); public void Put(string path, object value) { rows[path] = value; } public void Patch(string p, object v) => rows[p] = v; }
      class A { Ledger ledger = new Ledger(); readonly Ledger other;
       void F() { ledger.Put("/api/v2/users/1/routingstat", x); other.Put("/api/v2/users/1/routingstat", x); other.Patch("/api/v2/users/1/routingstat", x); } }
      """#),
    CallForm(
      ".java",
      #"""
      class Ledger { Map<String, Object> rows = new HashMap<>(); public void put(String path, Object value) { rows.put(path, value); } }
      class A { Ledger ledger = new Ledger(); final Ledger other;
       void f() { ledger.put("/api/v2/users/1/routingstat", x); other.put("/api/v2/users/1/routingstat", x); } }
      """#),
    CallForm(
      ".go",
      #"""
      package main
      type Ledger struct { rows map[string]any }
      func (l *Ledger) Put(path string, v any) { l.rows[path] = v }
      type Client struct { base string }
      func (c *Client) Put(path string, v any) { c.do("PUT", c.base + path, v) }
      type S struct { book *Ledger }
      func f(s *S) { l := &Ledger{}
       l.Put("/api/v2/users/1/routingstat", x)
       s.book.Put("/api/v2/users/1/routingstat", x)
       c := &Client{}
      }
      """#),
    CallForm(
      ".kt",
      #"""
      class Ledger { private val rows = mutableMapOf<String, Any>()
       fun put(path: String, value: Any) { rows[path] = value } }
      class A(private val other: Ledger) { val ledger = Ledger()
       fun f() { ledger.put("/api/v2/users/1/routingstat", x); other.put("/api/v2/users/1/routingstat", x) } }
      """#),
    CallForm(
      ".rb",
      #"""
      class Ledger
        def put(path, value)
          %atrows[path] = value
        end
      end
      l = Ledger.new
      l.put('/api/v2/users/1/routingstat', {})
      class A
        def initialize
          %atbook = Ledger.new
        end
        def f
          %atbook.put('/api/v2/users/1/routingstat', {})
        end
      end
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      class Ledger { private $rows = []; public function put($path, $value) { $this->rows[$path] = $value; } }
      $l = new Ledger();
      $l->put('/api/v2/users/1/routingstat', ['nam' => 1]);
      class A { private Ledger $book; function f() { $this->book->put('/api/v2/users/1/routingstat', []); } }
      """#),
    CallForm(
      ".swift",
      #"""
      class Ledger { var rows: [String: Any] = [:]
       func put(_ path: String, _ value: Any) { rows[path] = value } }
      let l = Ledger()
      l.put("/api/v2/users/1/routingstat", x)
      """#),
    CallForm(
      ".cls",
      #"""
      public class A { class Ledger { Map<String, Object> rows = new Map<String, Object>(); public void put(String path, Object value) { rows.put(path, value); } }
       Ledger ledger = new Ledger();
       void f() { ledger.put('/api/v2/users/1/routingstat', x); } }
      """#),
    CallForm(
      ".ts",
      #"""
      class Ledger { private rows = new Map<string, unknown>();
       put(path: string, value: unknown): void { this.rows.set(path, value); }
       async delete(path: string): Promise<void> { this.rows.delete(path); } }
      class A { constructor(private readonly book: Ledger) {}
       f() { this.book.put('/api/v2/users/1/routingstat', {}); this.book.delete('/api/v2/users/1/routingstat'); } }
      """#),
  ]
}
