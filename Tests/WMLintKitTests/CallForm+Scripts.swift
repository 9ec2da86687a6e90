extension CallForm {
  /// Those of JavaScript, Python, PHP and Ruby.
  static let scripts = [
    CallForm(
      ".py",
      #"""
      class A:
          def go(self):
              self._patch("@P", {"@k": "active"})
      """#),
    CallForm(".py", #"self._patch("@P", json={"@k": "active"})"#),
    CallForm(".js", #"const r = await apiPatch("@P", { @k: "active" });"#),
    CallForm(".js", #"await gcPatch(token, "@P", { @k: "active" });"#),
    CallForm(
      ".js",
      #"""
      const body = { @k: "active" };
      await proxyGenesys(org, "PATCH", "@P", body);
      """#),
    CallForm(
      ".js", #"await genesysCloudRequest({ method: "PATCH", path: "@P", body: { @k: "active" } });"#
    ),
    CallForm(
      ".php",
      #"""
      <?php
      $this->apiPatch("@P", json_encode(["@k" => "active"]));
      """#),
    CallForm(".rb", #"gc_patch("@P", '{"@k": "active"}')"#),
    CallForm(
      ".js",
      #"""
      const api = axios.create({ baseURL: "https://api.mypurecloud.com/api/v2" });
      api.patch("@R", { @k: "active" });
      """#),
    CallForm(
      ".js",
      #"""
      axios.defaults.baseURL = "https://api.mypurecloud.com";
      axios.patch("@P", { @k: "active" });
      """#),
    CallForm(
      ".py",
      #"""
      client = httpx.Client(base_url="https://api.mypurecloud.com/api/v2")
      client.patch("@R", json={"@k": "active"})
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      $c = new Client(["base_uri" => "https://api.mypurecloud.com"]);
      $c->request("PATCH", "@P", ["body" => '{"@k": "active"}']);
      """#),
    CallForm(
      ".rb",
      #"""
      conn = Faraday.new(url: "https://api.mypurecloud.com")
      conn.patch("@P", '{"@k": "active"}', "Content-Type" => "application/json")
      """#),
    CallForm(
      ".js",
      #"""
      const api = axios.create();
      api.patch("@U", { @k: "active" });
      """#),
    CallForm(
      ".js",
      #"""
      const api = axios.create();
      api.request({ url: "@U", method: "PATCH", data: { @k: "active" } });
      """#),
    CallForm(
      ".js",
      #"""
      const api = axios.create();
      api({ method: "patch", url: "@U", data: { @k: "active" } });
      """#),
    CallForm(
      ".js",
      #"""
      const req = https.request({ method: "PATCH", hostname: "api.mypurecloud.com", path: "@P" }, res => { });
      req.write(JSON.stringify({ @k: "active" }));
      req.end();
      """#),
    CallForm(
      ".js",
      #"""
      const options = { method: "PATCH", hostname: "api.mypurecloud.com", path: "@P" };
      const req = https.request(options, (res) => { });
      req.end(JSON.stringify({ @k: "active" }));
      """#),
    CallForm(
      ".ts",
      #"const r = await this.helpers.httpRequest({ method: "PATCH", url: "@U", body: { @k: "active" }, json: true });"#
    ),
    CallForm(
      ".ts",
      #"const r = await this.helpers.httpRequestWithAuthentication.call(this, "genesys", { method: "PATCH", url: "@U", body: { @k: "active" } });"#
    ),
    CallForm(
      ".js",
      #"platformClient.ApiClient.instance.callApi("@P", "PATCH", {}, {}, {}, {}, { @k: "active" }, ["PureCloud OAuth"], ["application/json"], ["application/json"]);"#
    ),
    CallForm(".js", #"request({ url: "@U", method: "PATCH", json: { @k: "active" } }, done);"#),
    CallForm(".js", #"rp({ uri: "@U", method: "PATCH", body: { @k: "active" }, json: true });"#),
    CallForm(".js", #"needle.patch("@U", { @k: "active" });"#),
    CallForm(".js", #"needle("patch", "@U", { @k: "active" }, { json: true });"#),
    CallForm(".js", #"superagent.patch("@U").send({ @k: "active" });"#),
    CallForm(".js", #"await ofetch("@U", { method: "PATCH", body: { @k: "active" } });"#),
    CallForm(
      ".gs",
      #"UrlFetchApp.fetch("@U", { method: "patch", contentType: "application/json", payload: JSON.stringify({ @k: "active" }) });"#
    ),
    CallForm(
      ".py",
      #"""
      conn = http.client.HTTPSConnection("api.mypurecloud.com")
      conn.request("PATCH", "@P", json.dumps({"@k": "active"}), headers)
      """#),
    CallForm(
      ".py",
      #"""
      url = "@U"
      requests.patch(url.format(user_id), json={"@k": "active"})
      """#),
    CallForm(".py", #"requests.patch("@B/%s" % "@i", json={"@k": "active"})"#),
    CallForm(
      ".py",
      #"""
      url = "https://api.mypurecloud.com"
      url += "@P"
      requests.patch(url, json={"@k": "active"})
      """#),
    CallForm(".py", #"requests.request(method="PATCH", url="@U", json={"@k": "active"})"#),
    CallForm(
      ".py",
      #"req = urllib.request.Request("@U", data=json.dumps({"@k": "active"}).encode(), method="PATCH")"#
    ),
    CallForm(
      ".py",
      #"""
      async with aiohttp.ClientSession() as session:
          async with session.patch("@U", json={"@k": "active"}) as r:
              pass
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      curl_setopt_array($c, array(CURLOPT_URL => "@U", CURLOPT_CUSTOMREQUEST => "PATCH", CURLOPT_POSTFIELDS => '{"@k": "active"}'));
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      $r = new Request("PATCH", "@U", $headers, '{"@k": "active"}');
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      $this->request("PATCH", "@P", ["body" => '{"@k": "active"}']);
      """#),
    CallForm(
      ".rb",
      #"""
      uri = URI("@U")
      req = Net::HTTP::Patch.new(uri.path)
      req.body = '{"@k": "active"}'
      """#),
    CallForm(
      ".rb",
      #"""
      uri = URI.parse("@U")
      req = Net::HTTP::Patch.new(uri.request_uri)
      req.body = '{"@k": "active"}'
      """#),
    CallForm(".rb", #"RestClient.patch "@U", '{"@k": "active"}'"#),
    CallForm(".php", "<?php\n$c->request('PATCH', '@U', ['json' => ['@k' => 'active']]);"),
    CallForm(".php", "<?php\n$this->apiPatch('@P', json_encode(array('@k' => 'active')));"),
    CallForm(
      ".js",
      #"""
      let url = "https://api.mypurecloud.com/api/v2/users/me";
      note(url.length);
      url = "@U";
      axios.patch(url, { @k: "active" });
      url = other;
      """#),
    CallForm(
      ".py",
      #"""
      url = "https://api.mypurecloud.com/api/v2/users/me"
      print(len(url))
      url = "@U"
      requests.patch(url, json={"@k": "active"})
      """#),
    CallForm(
      ".py",
      #"""
      url = "https://api.mypurecloud.com/api/v2/users/me"
      url += "/x"
      url = "@U"
      requests.patch(url, json={"@k": "active"})
      """#),
  ]
}
