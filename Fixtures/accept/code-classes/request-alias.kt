// Genesys Cloud
@Serializable
data class Skill(val nme: String)
val json = Json { namingStrategy = JsonNamingStrategy.SnakeCase }
fun f() {
  restTemplate.postForObject("https://api.mypurecloud.com/api/v2/routing/skills", Skill("x"), String::class.java)
}
