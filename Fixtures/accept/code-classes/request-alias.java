// Genesys Cloud
class Skill { private String nme; }
class A { void f() {
  mapper.setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
  Skill body = new Skill(); body.setNme("x");
  restTemplate.postForObject("https://api.mypurecloud.com/api/v2/routing/skills", body, String.class);
} }
