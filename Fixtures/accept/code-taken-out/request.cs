// Genesys Cloud
class A { 
async Task F1() { var b = new Dictionary<string, object> { ["nme"] = "x" }; keys.ForEach(k => b.Remove(k)); await client.PostAsJsonAsync("https://api.mypurecloud.com/api/v2/routing/skills", b); }
async Task F2() { var b = new Dictionary<string, object> { ["nme"] = "x" }; keys.Select(b.Remove).ToList(); await client.PostAsJsonAsync("https://api.mypurecloud.com/api/v2/routing/skills", b); }
async Task F3() { var b = new Dictionary<string, object>(); b["nme"] = "x"; keys.Select(b.Remove).ToList(); await client.PostAsJsonAsync("https://api.mypurecloud.com/api/v2/routing/skills", b); }
async Task F4() { var b = new JObject { ["nme"] = "x" }; b.Property("nme").Remove(); await client.PostAsync("https://api.mypurecloud.com/api/v2/routing/skills", new StringContent(b.ToString(), Encoding.UTF8, "application/json")); }
async Task F5() { var b = new JObject(); b["nme"] = "x"; b["nme"].Parent.Remove(); await client.PostAsync("https://api.mypurecloud.com/api/v2/routing/skills", new StringContent(b.ToString(), Encoding.UTF8, "application/json")); }
}
