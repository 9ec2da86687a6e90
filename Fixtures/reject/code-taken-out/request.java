// Genesys Cloud
class A {
  void f() {
    Map<String, Object> b = new HashMap<>();
    b.put("nme", "x");
    int count = b.keySet().size();
    for (String key : b.keySet()) log.info(key);
    restTemplate.postForObject("https://api.mypurecloud.com/api/v2/routing/skills", b, String.class);
  }
}
