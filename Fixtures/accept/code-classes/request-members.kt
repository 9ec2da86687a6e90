// Genesys Cloud
class Search(wat: String, val sortOrder: String) { val query = wat }
fun f() {
  restTemplate.postForObject("https://api.mypurecloud.com/api/v2/users/search", Search("x", "ASC"), String::class.java)
}
