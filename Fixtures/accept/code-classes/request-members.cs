// Genesys Cloud
class Search(string wat) { public string Query { get; } = wat; internal string hidden { get; set; } private string other; public static string kind = "a"; string bare { get; set; } }
class A { async Task F() {
  await client.PostAsJsonAsync("https://api.mypurecloud.com/api/v2/users/search", new Search("x"));
  await client.PostAsJsonAsync("https://api.mypurecloud.com/api/v2/users/search", new Search("x") { hidden = "a", kind = "x", bare = "x" });
} }
