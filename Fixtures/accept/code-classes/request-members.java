// Genesys Cloud
class Search { private transient String wat; static String kind; private String sortOrder; }
class A { void f() {
  Search body = new Search(); body.setWat("x"); body.setKind("x"); body.setSortOrder("ASC");
  restTemplate.postForObject("https://api.mypurecloud.com/api/v2/users/search", body, String.class);
} }
