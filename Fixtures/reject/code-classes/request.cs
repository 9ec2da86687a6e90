// Genesys Cloud
record Search(string wat, string sortOrder);
class Other { public string nme { get; set; } internal string hidden { get; set; } }
class A {
  static readonly JsonSerializerOptions options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
  async Task F() {
    await client.PostAsJsonAsync("https://api.mypurecloud.com/api/v2/users/search", new Search("x", "up"), options);
    await client.PostAsJsonAsync("https://api.mypurecloud.com/api/v2/users/search", new Other { nme = "x", hidden = "x" });
  }
}
