// Genesys Cloud
@JsonSerialize(using = S.class)
class Skill { @JsonProperty("nme") private String nme; }
class Skill2 { @JsonProperty("nme") private String nme;
  @JsonValue Map<String, Object> value() { return Map.of("name", nme); } }
class A { void f() {
  Skill body = new Skill(); body.setNme("x");
  restTemplate.postForObject("https://api.mypurecloud.com/api/v2/routing/skills", body, String.class);
  Skill2 body2 = new Skill2(); body2.setNme("x");
  restTemplate.postForObject("https://api.mypurecloud.com/api/v2/routing/skills", body2, String.class);
} }
