// Genesys Cloud
axios.get(`https://api.mypurecloud.com/api/v2/users/${id}`);
const t = "https://api.mypurecloud.com/api/v2/users/${id}";
axios.get(t.replace("${id}", id));
fetch("https://api.mypurecloud.com/api/v2/users/me", { method: "get" });
api.get("/api/v2/users/{userId}", { userId });
