extension CallForm {
  /// Programs that give a body to what may change it, in the ways that each language has: `@F` is
  /// replaced by the statement between the making of the body and its sending, by which it is given
  /// away or only seen.
  private static let handings: [Handing] = [
    (
      ".js",
      #"""
      const b = { stat: 'active' };
      @F
      await axios.patch("@U", b);
      """#,
      [
        #"hooks?.before?.(b)"#,
        #"fns['a'](b)"#,
        #"fns[name](b)"#,
        #"(fix || other)(b)"#,
        #"(0, m.fix)(b)"#,
        #"make()(b)"#,
        #"fix!(b)"#,
        #"fix?.(b)"#,
        #"hooks.before[0](b)"#,
        #"h.fix<Body>(b)"#,
        #"fix(<any>b)"#,
        #"fix((b))"#,
        #"const f = () => b"#,
        #"hooks["before"]?.(b)"#,
        #"hooks.get("a")(b)"#,
        #"hooks?.["a"]?.(b)"#,
        #"b?.fix?.()"#,
        #"b["fix"]()"#,
        #"x[0] = b"#,
      ],
      [
        #"console.log(b);"#,
        #"if (b) {}"#,
        #"const n = Object.keys(b).length;"#,
        #"log.info(`x ${b}`);"#,
      ]
    ),
    (
      ".py",
      #"""
      b = {"stat": "active"}
      @F
      requests.patch("@U", json=b)
      """#,
      [
        #"getattr(self, "fix")(b)"#,
        #"fns['a'](b)"#,
        #"fns[name](b)"#,
        #"(fix or other)(b)"#,
        #"make()(b)"#,
        #"fix((b))"#,
        #"q = (b,)"#,
        #"q, r = b, 1"#,
        #"hooks["a"]["b"](b)"#,
        #"(lambda d: d.update(x))(b)"#,
        #"q = fix, b"#,
      ],
      [
        #"print(b)"#,
        #"logger.info("%s", b)"#,
        #"n = len(b)"#,
        #"if b: pass"#,
      ]
    ),
    (
      ".rb",
      #"""
      body = { stat: 'active' }
      @F
      RestClient.patch("@U", body.to_json, content_type: :json)
      """#,
      [
        #"fix_up x, body"#,
        #"fix_up target: body"#,
        #"fix.(body)"#,
        #"send(:fix, body)"#,
        #"fix_up! body"#,
        #"public_send :fix, body"#,
        #"fix_up x: 1, target: body"#,
      ],
      [
        #"puts body"#,
        #"n = body.keys"#,
        #"logger.info(body)"#,
        #"n = 1 if body"#,
      ]
    ),
    (
      ".ps1",
      #"""
      $body = @{ stat = 'active' }
      @F
      Invoke-RestMethod -Method Patch -Uri "@U" -ContentType 'application/json' -Body ($body | ConvertTo-Json)
      """#,
      [
        #"Add-Defaults -Target $body"#,
        #"Add-Defaults -Name x -Target:$body"#,
        #"Add-Defaults -Name 'x' $body"#,
        #"& $fix $body"#,
        #"addDefaults $body"#,
      ],
      [
        #"Write-Host $body"#,
        #"Write-Verbose "x $body""#,
        #"$n = $body.Keys"#,
        #"if ($body) { $n = 1 }"#,
      ]
    ),
    (
      ".cs",
      #"""
      var b = new Dictionary<string, object> { ["stat"] = "active" };
      @F
      await client.PatchAsJsonAsync("@U", b);
      """#,
      [
        #"fns["a"](b);"#,
        #"Fix<Dict>(b);"#,
        #"((Action<object>)Fix)(b);"#,
        #"Fix((object)b);"#,
        #"make()(b);"#,
        #"Fix((b));"#,
        #"(b as X).Fix();"#,
        #"((X)b).Fix();"#,
      ],
      [
        #"if (b.Count > 0) {}"#,
        #"if (b != null) {}"#,
      ]
    ),
    (
      ".cls",
      #"""
      class A { void f() {
       Map<String, Object> b = new Map<String, Object>{ 'stat' => 'active' };
      @F
       HttpRequest r = new HttpRequest(); r.setEndpoint('@U'); r.setMethod('PATCH'); r.setBody(JSON.serialize(b));
      } }
      """#,
      [
        #"((X) b).fix();"#,
        #"fix((X) b);"#,
        #"fix((b));"#,
      ],
      [
        #"System.debug(b);"#,
        #"if (b != null) {}"#,
      ]
    ),
    (
      ".kt",
      #"""
      fun f() {
       val b = mutableMapOf("stat" to "active")
      @F
       val r = Request.Builder().url("@U").patch(Gson().toJson(b).toRequestBody()).build()
      }
      """#,
      [
        #"fns["a"]!!(b)"#,
        #"b fixWith x"#,
        #"x fix b"#,
        #"fix<Any>(b)"#,
        #"b!!.fix()"#,
        #"(b as X).fix()"#,
        #"make()(b)"#,
      ],
      [
        #"println(b)"#,
        #"if (b != null) {}"#,
      ]
    ),
    (
      ".go",
      #"""
      package main
      func f() {
       b := map[string]any{"stat": "active"}
      @F
       j, _ := json.Marshal(b)
       req, _ := http.NewRequest("PATCH", "@U", bytes.NewReader(j))
      }
      """#,
      [
        #"fns["a"](b)"#,
        #"func(m map[string]any) { m["state"] = 1 }(b)"#,
        #"fix[any](b)"#,
        #"c.hooks[0](b)"#,
        #"make_()(b)"#,
        #"(*fix)(b)"#,
      ],
      [
        #"fmt.Println(b)"#,
        #"if b == nil { return }"#,
      ]
    ),
    (
      ".php",
      #"""
      <?php
      $b = ['stat' => 'active'];
      @F
      $client->patch("@U", ['json' => $b]);
      """#,
      [
        #"call_user_func_array([$this, "fix"], [&$b]);"#,
        #"$fns["a"]($b);"#,
        #"($this->hook)($b);"#,
        #"fix(...[&$b]);"#,
      ],
      [
        #"if ($b) {}"#,
        #"error_log("x");"#,
      ]
    ),
  ]

  /// Each of them, with one statement that may change the body.
  static let handed = programs(\.given)

  /// Each of them, with one statement that does not.
  static let seen = programs(\.seen)

  private typealias Handing = (ending: String, program: String, given: [String], seen: [String])

  private static func programs(_ statements: (Handing) -> [String]) -> [CallForm] {
    handings.flatMap { handing in
      statements(handing).map { statement in
        CallForm(handing.ending, handing.program.replacing("@F", with: statement))
      }
    }
  }
}
