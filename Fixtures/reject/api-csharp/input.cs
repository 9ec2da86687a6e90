var client = new HttpClient { BaseAddress = new Uri("https://api.mypurecloud.com") };
await client.GetAsync($"https://api.mypurecloud.com/api/v2/users/{userId}/routingskill");
