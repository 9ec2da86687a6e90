extension CallForm {
  /// What tools generate for people to paste, and less common ways to put an address together.
  static let pasted = [
    CallForm(
      ".js",
      #"""
      const raw = JSON.stringify({
        "@k": "active"
      });

      const requestOptions = {
        method: "PATCH",
        headers: myHeaders,
        body: raw,
        redirect: "follow"
      };

      fetch("@U", requestOptions)
        .then((response) => response.text())
        .then((result) => console.log(result));
      """#),
    CallForm(
      ".js",
      #"""
      var data = JSON.stringify({ "@k": "active" });
      var xhr = new XMLHttpRequest();
      xhr.withCredentials = true;
      xhr.addEventListener("readystatechange", function() { if (this.readyState === 4) { console.log(this.responseText); } });
      xhr.open("PATCH", "@U");
      xhr.setRequestHeader("Content-Type", "application/json");
      xhr.send(data);
      """#),
    CallForm(
      ".js",
      #"""
      var https = require('follow-redirects').https;
      var options = {
        'method': 'PATCH',
        'hostname': 'api.mypurecloud.com',
        'path': '@P',
        'headers': { 'Content-Type': 'application/json' },
        'maxRedirects': 20
      };
      var req = https.request(options, function (res) {
        var chunks = [];
        res.on("data", function (chunk) { chunks.push(chunk); });
      });
      var postData = JSON.stringify({ "@k": "active" });
      req.write(postData);
      req.end();
      """#),
    CallForm(
      ".js",
      #"""
      var request = require('request');
      var options = {
        'method': 'PATCH',
        'url': '@U',
        'headers': { 'Content-Type': 'application/json' },
        body: JSON.stringify({ "@k": "active" })
      };
      request(options, function (error, response) {
        if (error) throw new Error(error);
      });
      """#),
    CallForm(
      ".js",
      #"""
      var unirest = require('unirest');
      var req = unirest('PATCH', '@U')
        .headers({ 'Content-Type': 'application/json' })
        .send(JSON.stringify({ "@k": "active" }))
        .end(function (res) { console.log(res.raw_body); });
      """#),
    CallForm(
      ".js",
      #"""
      let data = JSON.stringify({ "@k": "active" });
      let config = {
        method: 'patch',
        maxBodyLength: Infinity,
        url: '@U',
        headers: { 'Content-Type': 'application/json' },
        data : data
      };
      axios.request(config).then((response) => { });
      """#),
    CallForm(
      ".cs",
      #"""
      var options = new RestClientOptions("https://api.mypurecloud.com")
      {
        MaxTimeout = -1,
      };
      var client = new RestClient(options);
      var request = new RestRequest("@P", Method.Patch);
      request.AddHeader("Content-Type", "application/json");
      var body = @"{" + "\n" + @"    ""@k"": ""active""" + "\n" + @"}";
      request.AddStringBody(body, DataFormat.Json);
      RestResponse response = await client.ExecuteAsync(request);
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      $client = new Client();
      $headers = [
        'Content-Type' => 'application/json'
      ];
      $body = '{
        "@k": "active"
      }';
      $request = new Request('PATCH', '@U', $headers, $body);
      $res = $client->sendAsync($request)->wait();
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      require_once 'HTTP/Request2.php';
      $request = new HTTP_Request2();
      $request->setUrl('@U');
      $request->setMethod('PATCH');
      $request->setConfig(array('follow_redirects' => TRUE));
      $request->setHeader(array('Content-Type' => 'application/json'));
      $request->setBody('{
          "@k": "active"
      }');
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      $client = new http\Client;
      $request = new http\Client\Request;
      $request->setRequestUrl('@U');
      $request->setRequestMethod('PATCH');
      $body = new http\Message\Body;
      $body->append('{
          "@k": "active"
      }');
      $request->setBody($body);
      """#, readsBody: false),
    CallForm(
      ".rb",
      #"""
      url = URI("@U")
      https = Net::HTTP.new(url.host, url.port)
      https.use_ssl = true
      request = Net::HTTP::Patch.new(url)
      request["Content-Type"] = "application/json"
      request.body = JSON.dump({
        "@k": "active"
      })
      response = https.request(request)
      """#),
    CallForm(
      ".go",
      #"""
      func main() {
        url := "@U"
        method := "PATCH"
        payload := strings.NewReader(`{
          "@k": "active"
      }`)
        client := &http.Client {
        }
        req, err := http.NewRequest(method, url, payload)
        req.Header.Add("Content-Type", "application/json")
        res, err := client.Do(req)
      }
      """#),
    CallForm(
      ".swift",
      #"""
      let parameters = "{\n    \"@k\": \"active\"\n}"
      let postData = parameters.data(using: .utf8)
      var request = URLRequest(url: URL(string: "@U")!,timeoutInterval: Double.infinity)
      request.addValue("application/json", forHTTPHeaderField: "Content-Type")
      request.httpMethod = "PATCH"
      request.httpBody = postData
      """#),
    CallForm(
      ".js",
      #"""
      const url = new URL("https://api.mypurecloud.com");
      url.pathname = "@P";
      await fetch(url, { method: 'PATCH', body: JSON.stringify({ @k: 'active' }) });
      """#),
    CallForm(
      ".py",
      #"""
      url = "/".join([BASE, "api/v2@C", user_id])
      requests.patch(url, json={"@k": "active"})
      """#),
    CallForm(
      ".py",
      #"""
      url = os.path.join(BASE, "api/v2@C", user_id)
      requests.patch(url, json={"@k": "active"})
      """#),
    CallForm(
      ".cs",
      #"""
      var url = string.Concat(baseUrl, "/api/v2@C/", id);
      await client.PatchAsJsonAsync(url, new { @k = "active" });
      """#),
    CallForm(
      ".go",
      #"func f() { resp, err := client.R().SetBody(map[string]any{"@k": "active"}).SetResult(&r).Execute("PATCH", "@U") }"#
    ),
    CallForm(
      ".go",
      #"""
      func f() {
       req := fasthttp.AcquireRequest()
       req.SetRequestURI("@U")
       req.Header.SetMethod("PATCH")
       req.SetBody([]byte(`{"@k": "active"}`))
      }
      """#),
    CallForm(
      ".rb",
      #"""
      uri = URI::HTTPS.build(host: 'api.mypurecloud.com', path: "@P")
      req = Net::HTTP::Patch.new(uri)
      req.body = { '@k' => 'active' }.to_json
      """#),
    CallForm(
      ".java",
      #"""
      enum Paths { USER("@U"), OTHER("/x"); private final String path; Paths(String p) { path = p; } String getPath() { return path; } }
      class A { void f() { restTemplate.patchForObject(Paths.USER.getPath(), "{\"@k\": \"active\"}", String.class); } }
      """#),
    CallForm(
      ".java",
      #"""
      enum Paths { USER("@U"); final String path; Paths(String p) { path = p; } }
      class A { void f() { restTemplate.patchForObject(Paths.USER.path, "{\"@k\": \"active\"}", String.class); } }
      """#),
    CallForm(
      ".kt",
      #"""
      enum class Paths(val path: String) { USER("@U") }
      suspend fun f() { client.patch(Paths.USER.path) { setBody(mapOf("@k" to "active")) } }
      """#),
  ]
}
