let url = "/api/v2/conversations/voice/"+c+"/participants/"+p;
if (z) url = other;
fetch(url, {method: "PUT"});