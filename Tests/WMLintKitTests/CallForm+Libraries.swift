extension CallForm {
  /// Libraries by which JavaScript sends requests.
  static let libraries = [
    CallForm(".js", #"await request.patch("@U", { data: { @k: 'active' } });"#),
    CallForm(
      ".ts",
      #"""
      const apiContext = await playwright.request.newContext({ baseURL: 'https://api.mypurecloud.com' });
      const r = await apiContext.fetch("@P", { method: 'PATCH', data: { @k: 'active' } });
      """#),
    CallForm(
      ".ts",
      #"""
      const apiContext = await playwright.request.newContext({ baseURL: 'https://api.mypurecloud.com' });
      const r = await apiContext.patch("@P", { data: { @k: 'active' } });
      """#),
    CallForm(".js", #"await wretch("@U").json({ @k: 'active' }).patch().res();"#),
    CallForm(
      ".js",
      #"await wretch("https://api.mypurecloud.com").url("@P").json({ @k: 'active' }).patch().res();"#
    ),
    CallForm(".js", #"await wretch("@U").patch({ @k: 'active' }).json();"#),
    CallForm(".js", #"await ky.patch("@U", { json: { @k: 'active' } }).json();"#),
    CallForm(".js", #"await got.patch("@U", { json: { @k: 'active' } }).json();"#),
    CallForm(
      ".js",
      #"await undici.request("@U", { method: 'PATCH', body: JSON.stringify({ @k: 'active' }) });"#),
    CallForm(
      ".ts",
      #"""
      const api = createApi({ baseQuery: fetchBaseQuery({ baseUrl: 'https://api.mypurecloud.com' }),
        endpoints: (build) => ({ update: build.mutation({ query: ({ id }) => ({ url: `@P`, method: 'PATCH', body: { @k: 'active' } }) }) }) });
      """#),
    CallForm(
      ".ts",
      #"""
      const api = createApi({ baseQuery: fetchBaseQuery({ baseUrl: 'https://api.mypurecloud.com/api/v2' }),
        endpoints: (build) => ({ update: build.mutation({ query: ({ id, ...body }) => ({ url: `@R`, method: 'PATCH', body: { @k: 'active' } }) }) }) });
      """#),
    CallForm(
      ".gs",
      #"UrlFetchApp.fetchAll([{ url: "@U", method: 'patch', contentType: 'application/json', payload: JSON.stringify({ @k: 'active' }) }]);"#
    ),
    CallForm(
      ".gs",
      #"""
      const requests = [{ url: "@U", method: 'patch', contentType: 'application/json', payload: JSON.stringify({ @k: 'active' }) }];
      UrlFetchApp.fetchAll(requests);
      """#),
    CallForm(
      ".js",
      #"request({ method: 'PATCH', uri: "@U", json: true, body: { @k: 'active' } }, (e, r, b) => { });"#
    ),
    CallForm(".js", #"rp.patch({ uri: "@U", json: true, body: { @k: 'active' } });"#),
    CallForm(
      ".js",
      #"request.patch({ url: "@U", json: { @k: 'active' } }, function (err, res, body) { });"#),
    CallForm(
      ".js",
      #"""
      var options = { method: 'PATCH', url: "@U", json: true, body: { @k: 'active' } };
      request(options, function (err, res, body) { console.log(body); });
      """#),
    CallForm(
      ".ts",
      #"""
      class S { constructor(private http: HttpClient) {}
       f() { return this.http.request('PATCH', "@U", { body: { @k: 'active' } }); } }
      """#),
    CallForm(".js", #"const res = await superagent('PATCH', "@U").send({ @k: 'active' });"#),
    CallForm(".js", #"await phin({ url: "@U", method: 'PATCH', data: { @k: 'active' } });"#),
    CallForm(".js", #"axios.request({ method: 'patch', url: "@U", data: { @k: 'active' } });"#),
    CallForm(
      ".js",
      #"""
      const opts = { method: 'PATCH' };
      opts.body = JSON.stringify({ @k: 'active' });
      await fetch("@U", opts);
      """#),
    CallForm(
      ".js",
      #"const r = pm.sendRequest({ url: "@U", method: 'PATCH', body: { mode: 'raw', raw: JSON.stringify({ @k: 'active' }) } }, (e, r) => {});"#
    ),
    CallForm(
      ".js",
      #"""
      import http from 'k6/http';
      export default function () { http.patch("@U", JSON.stringify({ @k: 'active' }), { headers: h }); }
      """#),
  ]
}
