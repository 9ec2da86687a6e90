// Genesys
fun Application.m() {
  routing {
    put("/api/v2/routing/skills") {
      call.respond("")
    }
    delete("/api/v2/routing/queues") { }
    route("/api/v2/users") { put { } }
  }
}
