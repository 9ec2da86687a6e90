// Genesys Cloud
class A {
  void f() {
    client.post("/api/v2/routing/skills", Map.of("X-Trace", "1"));
    client.post("/api/v2/routing/skills", Map.of("dto", body, "retries", 3));
    callApi("POST", "/api/v2/routing/skills", Map.of("id", id), Map.of("name", "x"));
  }
}
