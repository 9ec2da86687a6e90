// Genesys Cloud
class A { 
void f1() { Map<String, Object> b = new HashMap<>(); b.put("nme", "x"); b.keySet().remove("nme"); restTemplate.postForObject("https://api.mypurecloud.com/api/v2/routing/skills", b, String.class); }
void f2() { Map<String, Object> b = new HashMap<>(); b.put("nme", "x"); b.keySet().forEach(b::remove); restTemplate.postForObject("https://api.mypurecloud.com/api/v2/routing/skills", b, String.class); }
void f3() { Map<String, Object> b = new HashMap<>(); b.put("nme", "x"); b.entrySet().removeIf(e -> true); restTemplate.postForObject("https://api.mypurecloud.com/api/v2/routing/skills", b, String.class); }
void f4() { Map<String, Object> b = new HashMap<>(); b.put("nme", "x"); keys.forEach(b::remove); restTemplate.postForObject("https://api.mypurecloud.com/api/v2/routing/skills", b, String.class); }
void f5() { Map<String, Object> b = new HashMap<>(); b.put("nme", "x"); b.values().clear(); restTemplate.postForObject("https://api.mypurecloud.com/api/v2/routing/skills", b, String.class); }
void f6() { Map<String, Object> b = new HashMap<>(); b.put("nme", "x"); var keys = b.keySet(); keys.clear(); restTemplate.postForObject("https://api.mypurecloud.com/api/v2/routing/skills", b, String.class); }
void f7() { Map<String, Object> b = new HashMap<>(); b.put("nme", "x"); for (var e : b.entrySet()) e.setValue(null); restTemplate.postForObject("https://api.mypurecloud.com/api/v2/routing/skills", b, String.class); }
}
