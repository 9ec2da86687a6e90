// Genesys Cloud
const U = "https://api.mypurecloud.com/api/v2/routing/skills";
api.post(U, { payload: { name: "x" } });
api.post(U, { requestBody: { name: "x" } });
api.post(U, { dto: { name: "x" } });
api.post(U, { pathParams: { id: "x" } });
api.post(U, { retries: 3, timeout: 5 });
api.post(U, { "X-Trace": "x" });
callGenesysApi("POST", "/api/v2/routing/skills", { payload: { name: "x" }, retries: 2});
callGenesysApi("POST", "/api/v2/routing/skills", { "X-Trace": "1" }, { name: "x" });
client.request("POST", "/api/v2/routing/skills", { retries: 3 });
