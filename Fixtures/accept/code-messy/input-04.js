function request(url, options) { return fetch(url, options); }
function a() { const url = "/api/v2/conversations/voice/" + x + "/participants/" + y; const options = {method: "PUT"}; log(url); }
function b(url) { fetch(url, {method: "PUT", body: {a: 1}}); }