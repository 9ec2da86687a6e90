// Genesys Cloud
[JsonConverter(typeof(SkillConverter))]
class Skill { [JsonPropertyName("nme")] public string Nme { get; set; } }
class A { async Task F() {
  await client.PostAsJsonAsync("https://api.mypurecloud.com/api/v2/routing/skills", new Skill { Nme = "x" });
} }
class Team { public string nme { get; set; } }
class TeamConverter : JsonConverter<Team> { }
class B { async Task F() {
  await client.PostAsJsonAsync("https://api.mypurecloud.com/api/v2/routing/skills", new Team { nme = "x" });
} }
