// Talks to Genesys Cloud, and to servers of its own.
const host = "https://api.mypurecloud.ie";
await axios.get(`${host}/api/v2/users/me`);

await axios.post(`${config.services.authService}/api/v1/token`, { id: 5 });
await axios.put("/users/1", { nme: "a" });
await fetch("/locations", { method: "POST", body: JSON.stringify({ colour: "red" }) });
await axios.get(`${API_BASE}/api/v1/users/profile`);
await axios.patch(`${API_BASE}/users/1`, { nme: "a" });
await architectApi("PATCH", `/flows/${id}`, { nme: "a" });
