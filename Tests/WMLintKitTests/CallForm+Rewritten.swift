extension CallForm {
  /// Clients that leave bodies as they are, beside hooks and converters for something else.
  static let plainClients: [CallForm] = [
    CallForm(
      ".js",
      #"""
      const api = axios.create({ baseURL: 'https://api.mypurecloud.com' });
      api.interceptors.request.use(c => { c.headers.Authorization = 'Bearer ' + t; return c; });
      api.patch('@P', { @k: 'active' });
      """#),
    CallForm(
      ".js",
      #"""
      function addToken(config) { config.headers.Authorization = `Bearer ${token}`; return config; }
      axios.interceptors.request.use(addToken);
      await axios.patch('@U', { @k: 'active' });
      """#),
    CallForm(
      ".js",
      #"""
      axios.interceptors.response.use(r => keys(r.data));
      await axios.patch('@U', { @k: 'active' });
      """#),
    CallForm(
      ".js",
      #"""
      const api = got.extend({ prefixUrl: 'https://api.mypurecloud.com', hooks: { beforeRequest: [o => { o.headers.authorization = bearer; }] } });
      await got.patch('@U', { json: { @k: 'active' } });
      """#),
    CallForm(
      ".js",
      #"""
      axios.interceptors.request.use(c => { c.data = rename(c.data); return c; });
      await fetch('@U', { method: 'PATCH', headers: h, body: JSON.stringify({ @k: 'active' }) });
      """#),
    CallForm(
      ".py",
      #"""
      import humps
      requests.patch("@U", json={"@k": "active"})
      users = humps.camelize(data)
      """#),
    CallForm(
      ".py",
      #"""
      client = httpx.Client(base_url="https://api.mypurecloud.com", event_hooks={'request': [log_request]})
      client.patch("@P", json={"@k": "active"})
      """#),
  ]

  /// Clients that send another body than the one they are given.
  static let rewritten: [CallForm] = [
    CallForm(
      ".js",
      #"""
      const api = axios.create({ baseURL: 'https://api.mypurecloud.com', transformRequest: [d => JSON.stringify(snakecaseKeys(d))] });
      api.patch('/api/v2/users/1', { stat: 'active' });
      """#),
    CallForm(
      ".js",
      #"""
      const api = axios.create({ baseURL: 'https://api.mypurecloud.com' });
      api.interceptors.request.use(c => { c.data = rename(c.data); return c; });
      api.patch('/api/v2/users/1', { stat: 'active' });
      """#),
    CallForm(
      ".js",
      #"""
      axios.interceptors.request.use(config => { config.data = humps.decamelizeKeys(config.data); return config; });
      axios.patch('@U', { stat: 'active' });
      """#),
    CallForm(
      ".js",
      #"""
      axios.defaults.transformRequest = [d => humps.decamelizeKeys(d)];
      axios.patch('@U', { stat: 'active' });
      """#),
    CallForm(
      ".js",
      #"""
      const api = got.extend({ prefixUrl: 'https://api.mypurecloud.com', hooks: { beforeRequest: [o => { o.json = fix(o.json); }] } });
      await api.patch('api/v2/users/1', { json: { stat: 'active' } });
      """#),
    CallForm(
      ".js",
      #"""
      const api = ky.create({ prefixUrl: 'https://api.mypurecloud.com', hooks: { beforeRequest: [r => new Request(r, { body: fix(r) })] } });
      await api.patch('api/v2/users/1', { json: { stat: 'active' } });
      """#),
    CallForm(
      ".js",
      #"""
      await axios.patch('@U', humps.decamelizeKeys({ stat: 'active' }));
      await axios.patch('@U', snakecaseKeys({ stat: 'active' }));
      await fetch('@U', { method: 'PATCH', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(camelcaseKeys({ stat: 'active' })) });
      const b = camelcaseKeys({ stat: 'active' });
      await axios.patch('@U', b);
      """#),
    CallForm(
      ".js",
      #"""
      import applyCaseMiddleware from 'axios-case-converter';
      const api = applyCaseMiddleware(axios.create({ baseURL: 'https://api.mypurecloud.com' }));
      api.patch('/api/v2/users/1', { stat: 'active' });
      """#),
    CallForm(
      ".js",
      #"""
      await axios.patch('@U', { stat: 'active' }, { transformRequest: [fix] });
      await axios({ method: 'patch', url: '@U', data: { stat: 'active' }, transformRequest: [fix] });
      await got.patch('@U', { json: { stat: 'active' }, hooks: { beforeRequest: [fix] } });
      """#),
    CallForm(
      ".py",
      #"""
      class Auth(httpx.Auth): pass
      client = httpx.Client(base_url="https://api.mypurecloud.com", event_hooks={'request': [fix]})
      client.patch("/api/v2/users/1", json={"stat": "active"})
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      $stack = HandlerStack::create();
      $stack->push(Middleware::mapRequest(function ($r) { return fix($r); }));
      $client = new Client(['base_uri' => 'https://api.mypurecloud.com', 'handler' => $stack]);
      $client->patch('/api/v2/users/1', ['json' => ['stat' => 'active']]);
      """#),
    CallForm(
      ".rb",
      #"""
      conn = Faraday.new(url: 'https://api.mypurecloud.com') do |f|
        f.request :json
        f.use CaseConverter
      end
      conn.patch('/api/v2/users/1', { stat: 'active' })
      """#),
  ]
}
