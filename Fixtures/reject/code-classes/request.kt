// Genesys Cloud
object Paths { const val OTHER = "/api/v2/userz" }
class Roads { companion object { const val USERS = "/api/v2/userz/search" } }
class Search(wat: String, val sortOrder: String)
fun f() {
  restTemplate.postForObject("https://api.mypurecloud.com/api/v2/users/search", Search("x", "up"), String::class.java)
  restTemplate.postForObject("https://api.mypurecloud.com" + Roads.USERS, Search("x", "up"), String::class.java)
  restTemplate.getForObject("https://api.mypurecloud.com" + Paths.OTHER, String::class.java)
}
