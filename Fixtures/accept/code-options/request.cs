// Genesys Cloud
await SendRequestAsync("POST", "/api/v2/routing/skills", new { retries = 3 });
await SendRequestAsync("POST", "/api/v2/routing/skills", new Dictionary<string, string> { ["X-Trace"] = "1" }, new { name = "x" });
await http.PostAsync("https://api.mypurecloud.com/api/v2/routing/skills", new { retries = 3 });
