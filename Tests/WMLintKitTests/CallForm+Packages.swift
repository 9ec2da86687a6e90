extension CallForm {
  /// Libraries by which Python, PHP and Ruby send requests.
  static let packages = [
    CallForm(
      ".py",
      #"""
      req = requests.Request('PATCH', "@U", json={"@k": "active"})
      prepped = s.prepare_request(req)
      """#),
    CallForm(
      ".py",
      #"req = tornado.httpclient.HTTPRequest("@U", method="PATCH", body=json.dumps({"@k": "active"}))"#
    ),
    CallForm(
      ".py",
      #"""
      req = HTTPRequest(url="@U", method="PATCH", headers=h, body=json.dumps({"@k": "active"}))
      await client.fetch(req)
      """#),
    CallForm(
      ".py",
      #"resp = await AsyncHTTPClient().fetch("@U", method="PATCH", body=json.dumps({"@k": "active"}))"#
    ),
    CallForm(
      ".py",
      #"""
      h = httplib2.Http()
      resp, content = h.request("@U", "PATCH", body=json.dumps({"@k": "active"}), headers=hd)
      """#),
    CallForm(
      ".py",
      #"""
      client.call_api("/api/v2@C/{id}", "PATCH", path_params={"id": id}, body={"@k": "active"})
      """#),
    CallForm(
      ".py",
      #"api_client.call_api(resource_path='@P', method='PATCH', header_params=h, body={'@k': 'active'})"#
    ),
    CallForm(
      ".py",
      #"response = client.call_api('@P', 'PATCH', {}, {}, {}, {'@k': 'active'}, response_type='User')"#
    ),
    CallForm(".rb", #"HTTP.auth("Bearer #{t}").patch("@U", json: { @k: 'active' })"#),
    CallForm(".rb", #"http.send_request('PATCH', "@P", { @k: 'active' }.to_json)"#),
    CallForm(
      ".php",
      #"""
      <?php
      $promise = $client->patchAsync("@U", ['json' => ['@k' => 'active']]);
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      $r = Http::baseUrl('https://api.mypurecloud.com')->withToken($t)->patch("@P", ['@k' => 'active']);
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      $context = stream_context_create(['http' => ['method' => 'PATCH', 'content' => json_encode(['@k' => 'active'])]]);
      $fp = fopen("@U", 'r', false, $context);
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      $r = $this->httpClient->request(Request::METHOD_PATCH, "@U", ['json' => ['@k' => 'active']]);
      """#),
  ]
}
