extension CallForm {
  /// Clients of Genesys Cloud that are given other addresses too.
  static let ourClients: [CallForm] = [
    CallForm(
      ".js",
      #"const api = axios.create({ baseURL: "https://api.mypurecloud.com/api/v2" }); function say(x) { log(`GET /api/v2/${x}`); } api.patch("@R", { @k: "active" });"#
    ),
    CallForm(
      ".js",
      #"const genesys = new Api({ id, logTo: "https://logs.acme.com" }); genesys.patch("@P", { @k: "active" });"#
    ),
    CallForm(
      ".py",
      "api = GenesysClient(\"us-east-1\", ca=\"https://pki.acme.com\")\napi.patch(\"@P\", json={\"@k\": \"active\"})"
    ),
    CallForm(
      ".js",
      #"const sentry = new Raven("https://x@o1.ingest.sentry.io/1"); const genesys = new Genesys(); genesys.patch("@P", { @k: "active" });"#
    ),
  ]
}
