// Genesys Cloud
const b = { nme: "x", toJSON() { return { name: "x" }; } };
axios.post("https://api.mypurecloud.com/api/v2/routing/skills", b);
axios.post("https://api.mypurecloud.com/api/v2/routing/skills", { nme: "x", toJSON: () => ({ name: "x" }) });
