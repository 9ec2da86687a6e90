await http.PatchAsJsonAsync($"https://api.mypurecloud.com/api/v2/conversations/calls/{c}/participants/{p}", new { state = "done" });
