// Genesys Cloud
class Skill { public string nme { get; set; } }
class A { 
  static readonly JsonSerializerOptions options = new() { PropertyNamingPolicy = new MyPolicy() };
  async Task F() {
  var body = new Skill { nme = "x" };
  await client.PostAsync("https://api.mypurecloud.com/api/v2/routing/skills", new StringContent(JsonSerializer.Serialize(body, options), Encoding.UTF8, "application/json"));
  var other = new { nme = "x" };
  await client.PostAsync("https://api.mypurecloud.com/api/v2/routing/skills", new StringContent(JsonSerializer.Serialize(other, options), Encoding.UTF8, "application/json"));
} }
