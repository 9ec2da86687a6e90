extension CallForm {
  /// Bodies without the key that they require, to which later statements add it, or may.
  static let filledLater: [CallForm] = [
    CallForm(
      ".py",
      """
      body = {"state": "active"}
      if named:
          body["name"] = "north"
      requests.post("@S", json=body)
      """),
    CallForm(
      ".js",
      """
      const body = {};
      if (named) { body.name = "north"; }
      axios.post("@S", body);
      """),
    CallForm(
      ".js",
      """
      const body = {};
      body.state = "active";
      fill(body);
      axios.post("@S", body);
      """),
    CallForm(
      ".cs",
      """
      var body = new Skill();
      body.State = "active";
      await client.PostAsJsonAsync("@S", body);
      """),
    CallForm(
      ".py",
      """
      body = make()
      body["state"] = "active"
      requests.post("@S", json=body)
      """),
    CallForm(
      ".php",
      """
      <?php
      $body = $given;
      $body['state'] = 'active';
      Http::post('@S', $body);
      """),
    CallForm(
      ".go",
      """
      func f() {
       body := map[string]any{"state": "active"}
       body["name"] = "north"
       b, _ := json.Marshal(body)
       http.Post("@S", "application/json", bytes.NewReader(b))
      }
      """),
    CallForm(
      ".rb",
      """
      body = { state: 'active' }
      body[:name] = 'north'
      RestClient.post('@S', body.to_json)
      other = { state: 'active' }
      other.merge!(rest)
      RestClient.post('@S', other.to_json)
      RestClient.post('@S', { state: 'active', **rest }.to_json)
      """),
    CallForm(
      ".js",
      """
      const body = { state: "active" };
      const w = { data: body };
      w.data.name = "north";
      fetch("@S", { method: "POST", body: JSON.stringify(body) });
      const other = { state: "active" };
      fill({ target: other });
      fetch("@S", { method: "POST", body: JSON.stringify(other) });
      """),
    CallForm(
      ".py",
      """
      body = {"state": "active"}
      fill(target=body)
      requests.post("@S", json=body)
      """),
    CallForm(
      ".rb",
      """
      body = { state: 'active' }
      fill body
      RestClient.post('@S', body.to_json)
      other = { state: 'active' }
      @body = other
      RestClient.post('@S', other.to_json)
      """),
    CallForm(
      ".go",
      """
      func f() {
       body := map[string]any{"state": "active"}
       w := wrapper{data: body}
       w.fill()
       b, _ := json.Marshal(body)
       http.Post("@S", "application/json", bytes.NewReader(b))
      }
      """),
    CallForm(
      ".cs",
      """
      var body = new Dictionary<string, object> { ["state"] = "active" };
      Fill(target: body);
      await client.PostAsJsonAsync("@S", body);
      """),
    CallForm(
      ".kt",
      """
      fun f() {
       val body = mutableMapOf("state" to "active")
       fill(target = body)
       val r = Request.Builder().url("@S").post(Gson().toJson(body).toRequestBody()).build()
      }
      """),
    CallForm(
      ".kt",
      """
      fun f(extra: Map<String, String>) {
       val body = mutableMapOf("state" to "active")
       extra.forEach { (key, value) -> body[key] = value }
       val r = Request.Builder().url("@S").post(Gson().toJson(body).toRequestBody()).build()
       val other = mutableMapOf("state" to "active")
       extra.forEach { k, v -> other.put(k, v) }
       val s = Request.Builder().url("@S").post(Gson().toJson(other).toRequestBody()).build()
       val third = mutableMapOf("state" to "active")
       for ((k, v) in extra) third[k] = v
       val t = Request.Builder().url("@S").post(Gson().toJson(third).toRequestBody()).build()
      }
      """),
    CallForm(
      ".js",
      """
      const body = { state: "active" };
      [body.name, rest] = pair;
      fetch("@S", { method: "POST", body: JSON.stringify(body) });
      const other = { state: "active" };
      ({ name: other.name } = pair);
      fetch("@S", { method: "POST", body: JSON.stringify(other) });
      """),
    CallForm(
      ".py",
      """
      body = {"state": "active"}
      body["name"], rest = pair
      requests.post("@S", json=body)
      other = {"state": "active"}
      rest, other["name"] = pair
      requests.post("@S", json=other)
      """),
    CallForm(
      ".swift",
      """
      var body: [String: Any] = ["state": "active"]
      extra.forEach { key, value in body[key] = value }
      var r = URLRequest(url: URL(string: "@S")!)
      r.httpMethod = "POST"
      r.httpBody = try? JSONSerialization.data(withJSONObject: body)
      """),
    CallForm(
      ".java",
      """
      class A { void f() {
       Map<String, Object> body = new HashMap<>(Map.of("state", "active"));
       body.put("name", "north");
       new Request.Builder().url("@S").post(RequestBody.create(gson.toJson(body), JSON)).build();
      } }
      """),
    CallForm(
      ".kt",
      """
      fun f() {
       val body = mutableMapOf("state" to "active")
       body["name"] = "north"
       val r = Request.Builder().url("@S").post(Gson().toJson(body).toRequestBody()).build()
      }
      """),
    CallForm(
      ".cls",
      """
      public class A { void f() {
       Map<String, Object> body = new Map<String, Object>{ 'state' => 'active' };
       body.put('name', 'north');
       HttpRequest r = new HttpRequest();
       r.setEndpoint('@S');
       r.setMethod('POST');
       r.setBody(JSON.serialize(body));
      } }
      """),
    CallForm(
      ".swift",
      """
      var r = URLRequest(url: URL(string: "@S")!)
      r.httpMethod = "POST"
      var body: [String: Any] = ["state": "active"]
      body["name"] = "north"
      r.httpBody = try? JSONSerialization.data(withJSONObject: body)
      """),
  ]
}
