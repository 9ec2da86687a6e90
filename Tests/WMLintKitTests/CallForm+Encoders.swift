extension CallForm {
  /// Bodies that the encoders of platforms and known libraries make.
  static let encoders: [CallForm] = [
    CallForm(
      ".cs",
      #"""
      class A { async Task F() { var r = new HttpRequestMessage(HttpMethod.Patch, "@U") { Content = new StringContent(JsonSerializer.Serialize(new { @k = "active" }), Encoding.UTF8, "application/json") }; } }
      """#),
    CallForm(
      ".go",
      #"""
      package main
      func f() { b, _ := json.Marshal(map[string]any{"@k": "active"})
       http.NewRequest("PATCH", "@U", bytes.NewReader(b)) }
      """#),
    CallForm(
      ".java",
      #"""
      class A { void f() { new Request.Builder().url("@U").patch(RequestBody.create(gson.toJson(Map.of("@k", "active")), JSON)).build(); } }
      """#),
    CallForm(
      ".js",
      #"""
      await fetch('@U', { method: 'PATCH', headers: {'Content-Type': 'application/json'}, body: JSON.stringify({ @k: 'active' }) });
      """#),
    CallForm(
      ".py",
      #"""
      from json import dumps
      requests.patch("@U", data=dumps({"@k": "active"}), headers={"Content-Type": "application/json"})
      """#),
    CallForm(
      ".rb",
      #"""
      RestClient.patch("@U", JSON.generate({ @k: 'active' }), content_type: :json)
      """#),
    CallForm(
      ".cs",
      #"""
      class A { async Task F() { var r = new HttpRequestMessage(HttpMethod.Patch, "@U") { Content = new StringContent(System.Text.Json.JsonSerializer.Serialize(new { @k = "active" }), Encoding.UTF8, "application/json") }; } }
      """#),
    CallForm(
      ".go",
      #"""
      package main
      func f() { b, _ := sonic.Marshal(map[string]any{"@k": "active"})
       http.NewRequest("PATCH", "@U", bytes.NewReader(b)) }
      """#),
    CallForm(
      ".java",
      #"""
      class A { void f() { new Request.Builder().url("@U").patch(RequestBody.create(new Gson().toJson(Map.of("@k", "active")), JSON)).build(); } }
      """#),
    CallForm(
      ".js",
      #"""
      await fetch('@U', { method: 'PATCH', headers: {'Content-Type': 'application/json'}, body: window.JSON.stringify({ @k: 'active' }) });
      """#),
    CallForm(
      ".py",
      #"""
      requests.patch("@U", data=json.dumps({"@k": "active"}), headers={"Content-Type": "application/json"})
      """#),
    CallForm(
      ".rb",
      #"""
      RestClient.patch("@U", JSON.dump({ @k: 'active' }), content_type: :json)
      """#),
    CallForm(
      ".cs",
      #"""
      class A { async Task F() { var r = new HttpRequestMessage(HttpMethod.Patch, "@U") { Content = new StringContent(JsonConvert.SerializeObject(new { @k = "active" }), Encoding.UTF8, "application/json") }; } }
      """#),
    CallForm(
      ".java",
      #"""
      class A { void f() { new Request.Builder().url("@U").patch(RequestBody.create(mapper.writeValueAsString(Map.of("@k", "active")), JSON)).build(); } }
      """#),
    CallForm(
      ".js",
      #"""
      await fetch('@U', { method: 'PATCH', headers: {'Content-Type': 'application/json'}, body: angular.toJson({ @k: 'active' }) });
      """#),
    CallForm(
      ".py",
      #"""
      requests.patch("@U", data=orjson.dumps({"@k": "active"}), headers={"Content-Type": "application/json"})
      """#),
    CallForm(
      ".rb",
      #"""
      RestClient.patch("@U", { @k: 'active' }.to_json, content_type: :json)
      """#),
    CallForm(
      ".cs",
      #"""
      class A { async Task F() { var r = new HttpRequestMessage(HttpMethod.Patch, "@U") { Content = new StringContent(_json.Serialize(new { @k = "active" }), Encoding.UTF8, "application/json") }; } }
      """#),
    CallForm(
      ".py",
      #"""
      requests.patch("@U", data=ujson.dumps({"@k": "active"}), headers={"Content-Type": "application/json"})
      """#),
    CallForm(
      ".py",
      #"""
      requests.patch("@U", data=simplejson.dumps({"@k": "active"}), headers={"Content-Type": "application/json"})
      """#),
    CallForm(
      ".cls",
      #"""
      public class A { void f() { HttpRequest r = new HttpRequest(); r.setEndpoint('@U'); r.setMethod('PATCH'); r.setBody(JSON.serialize(new Map<String, Object>{ '@k' => 'active' })); } }
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      $client->request('PATCH', '@U', ['headers' => ['Content-Type' => 'application/json'], 'body' => $this->serializer->serialize(['@k' => 'active'], 'json')]);
      """#),
    CallForm(
      ".swift",
      #"""
      let encoder = JSONEncoder()
      var r = URLRequest(url: URL(string: "@U")!)
      r.httpMethod = "PATCH"
      r.httpBody = try encoder.encode(["@k": "active"])
      """#),
  ]

  /// Bodies that functions make which are only named like those.
  static let otherEncoders: [CallForm] = [
    CallForm(
      ".java",
      #"""
      class A { String toJson(Object o) { return gson.toJson(Map.of("data", o)); }
       void f() { new Request.Builder().url("@U").patch(RequestBody.create(toJson(Map.of("stat", "active")), JSON)).build();
       new Request.Builder().url("@U").patch(RequestBody.create(this.toJson(Map.of("stat", "active")), JSON)).build(); 
       new Request.Builder().url("@U").patch(RequestBody.create(xmlMapper.writeValueAsString(Map.of("stat", "active")), JSON)).build(); } }
      """#),
    CallForm(
      ".cls",
      #"""
      public class A { static String serialize(Object o) { return JSON.serialize(new Map<String, Object>{ 'data' => o }); }
       void f() { HttpRequest r = new HttpRequest(); r.setEndpoint('@U'); r.setMethod('PATCH'); r.setBody(serialize(new Map<String, Object>{ 'stat' => 'active' })); } }
      """#),
    CallForm(
      ".cs",
      #"""
      class A { static string Serialize(object o) => JsonConvert.SerializeObject(new { data = o });
       async Task F() { var r = new HttpRequestMessage(HttpMethod.Patch, "@U") { Content = new StringContent(Serialize(new { stat = "active" }), Encoding.UTF8, "application/json") };
       var q = new HttpRequestMessage(HttpMethod.Patch, "@U") { Content = new StringContent(ToJson(new { stat = "active" }), Encoding.UTF8, "application/json") };
       var s = new HttpRequestMessage(HttpMethod.Patch, "@U") { Content = new StringContent(_xml.Serialize(new { stat = "active" }), Encoding.UTF8, "application/json") }; } }
      """#),
    CallForm(
      ".go",
      #"""
      package main
      func marshal(v any) ([]byte, error) { return json.Marshal(wrap(v)) }
      func f() { b, _ := marshal(map[string]any{"stat": "active"})
       http.NewRequest("PATCH", "@U", bytes.NewReader(b))
       c, _ := xml.Marshal(map[string]any{"stat": "active"})
       http.NewRequest("PATCH", "@U", bytes.NewReader(c))
       d, _ := bson.Marshal(map[string]any{"stat": "active"})
       http.NewRequest("PATCH", "@U", bytes.NewReader(d)) }
      """#),
    CallForm(
      ".js",
      #"""
      function encode(b) { return JSON.stringify({ data: b }); }
      await fetch('@U', { method: 'PATCH', headers: {'Content-Type': 'application/json'}, body: encode({ stat: 'active' }) });
      """#),
    CallForm(
      ".kt",
      #"""
      fun toJson(o: Any) = gson.toJson(mapOf("data" to o))
      fun f() { val r = Request.Builder().url("@U").patch(toJson(mapOf("stat" to "active")).toRequestBody()).build() }
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      function encode($b) { return json_encode(['data' => $b]); }
      $client->request('PATCH', '@U', ['headers' => ['Content-Type' => 'application/json'], 'body' => encode(['stat' => 'active'])]);
      $client->request('PATCH', '@U', ['headers' => ['Content-Type' => 'application/json'], 'body' => serialize(['stat' => 'active'])]);
      $client->request('PATCH', '@U', ['headers' => ['Content-Type' => 'application/json'], 'body' => $this->serializer->serialize(['stat' => 'active'], 'xml')]);
      """#),
    CallForm(
      ".ps1",
      #"""
      function ConvertTo-Json { param($o) Microsoft.PowerShell.Utility\ConvertTo-Json @{ data = $o } }
      Invoke-RestMethod -Method Patch -Uri "@U" -ContentType 'application/json' -Body (ConvertTo-Json @{ stat = 'active' })
      """#),
    CallForm(
      ".py",
      #"""
      def dumps(b): return json.dumps({"data": b})
      requests.patch("@U", data=dumps({"stat": "active"}), headers={"Content-Type": "application/json"})
      """#),
    CallForm(
      ".rb",
      #"""
      def generate(b)
        JSON.generate({ data: b })
      end
      RestClient.patch("@U", generate({ stat: 'active' }), content_type: :json)
      RestClient.patch("@U", YAML.dump({ stat: 'active' }), content_type: :json)
      RestClient.patch("@U", Marshal.dump({ stat: 'active' }), content_type: :json)
      RestClient.patch("@U", Codec.encode({ stat: 'active' }), content_type: :json)
      """#),
    CallForm(
      ".swift",
      #"""
      func encode(_ o: Any) -> Data { return try! JSONSerialization.data(withJSONObject: ["data": o]) }
      var r = URLRequest(url: URL(string: "@U")!)
      r.httpMethod = "PATCH"
      r.httpBody = encode(["stat": "active"])
      """#),
    CallForm(
      ".js",
      #"""
      const serialize = b => JSON.stringify(wrap(b));
      await fetch('@U', { method: 'PATCH', headers: {'Content-Type': 'application/json'}, body: serialize({ stat: 'active' }) });
      """#),
    CallForm(
      ".py",
      #"""
      from mypkg.codec import dumps
      requests.patch("@U", data=dumps({"stat": "active"}), headers={"Content-Type": "application/json"})
      """#),
    CallForm(
      ".js",
      #"""
      import { stringify } from 'qs';
      await fetch('@U', { method: 'PATCH', headers: {'Content-Type': 'application/json'}, body: stringify({ stat: 'active' }) });
      """#),
    CallForm(
      ".py",
      #"""
      requests.patch("@U", data=pickle.dumps({"stat": "active"}), headers={"Content-Type": "application/json"})
      requests.patch("@U", data=yaml.dump({"stat": "active"}), headers={"Content-Type": "application/json"})
      requests.patch("@U", data=self.encode({"stat": "active"}), headers={"Content-Type": "application/json"})
      requests.patch("@U", data=codec.encode({"stat": "active"}), headers={"Content-Type": "application/json"})
      requests.patch("@U", data=serialize({"stat": "active"}), headers={"Content-Type": "application/json"})
      """#),
    CallForm(
      ".js",
      #"""
      const { stringify } = require('qs');
      await fetch('@U', { method: 'PATCH', headers: {'Content-Type': 'application/json'}, body: stringify({ stat: 'active' }) });
      """#),
    CallForm(
      ".js",
      #"""
      await fetch('@U', { method: 'PATCH', headers: {'Content-Type': 'application/json'}, body: superjson.stringify({ stat: 'active' }) });
      await fetch('@U', { method: 'PATCH', headers: {'Content-Type': 'application/json'}, body: v8.serialize({ stat: 'active' }) });
      await fetch('@U', { method: 'PATCH', headers: {'Content-Type': 'application/json'}, body: codec.encode({ stat: 'active' }) });
      await fetch('@U', { method: 'PATCH', headers: {'Content-Type': 'application/json'}, body: this.serialize({ stat: 'active' }) });
      await fetch('@U', { method: 'PATCH', headers: {'Content-Type': 'application/json'}, body: yaml.dump({ stat: 'active' }) });
      await fetch('@U', { method: 'PATCH', headers: {'Content-Type': 'application/json'}, body: msgpack.encode({ stat: 'active' }) });
      await fetch('@U', { method: 'PATCH', headers: {'Content-Type': 'application/json'}, body: toJson({ stat: 'active' }) });
      await fetch('@U', { method: 'PATCH', headers: {'Content-Type': 'application/json'}, body: JSON5.stringify({ stat: 'active' }) });
      """#),
  ]
}
