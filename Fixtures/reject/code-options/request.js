// Genesys Cloud
const url = "https://api.mypurecloud.com/api/v2/routing/skills";
api.post(url, { nam: "x" });
callGenesysApi("POST", "/api/v2/routing/skills", { "X-Trace": "1" }, { nam: "x" });
callGenesysApi("POST", "/api/v2/routing/skills", { nam: "x" }, { retries: 3 });
callGenesysApi("POST", "/api/v2/routing/skills", { payload: { nam: "x" }, retries: 3 });
