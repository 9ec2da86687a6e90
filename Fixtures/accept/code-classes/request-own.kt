// Genesys Cloud
@Serializable(with = SkillSerializer::class)
data class Skill(val nme: String)
fun f() {
  restTemplate.postForObject("https://api.mypurecloud.com/api/v2/routing/skills", Skill("x"), String::class.java)
}
