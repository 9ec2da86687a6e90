await http.PatchAsJsonAsync("https://api.mypurecloud.com/api/v2/conversations/calls/" + id + "/participants/" + "", new { state = "disconnected" });
