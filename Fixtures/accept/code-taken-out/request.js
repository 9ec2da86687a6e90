// Genesys Cloud
function f1(k) { const b = { nme: "x" }; delete b[k]; axios.post("https://api.mypurecloud.com/api/v2/routing/skills", b); }
function f2(k) { const b = {}; b.nme = "x"; delete b[k]; axios.post("https://api.mypurecloud.com/api/v2/routing/skills", b); }
function f3(k) { const b = { nme: "x" }; Reflect.deleteProperty(b, k); axios.post("https://api.mypurecloud.com/api/v2/routing/skills", b); }
function f4(k) { const b = { nme: "x" }; Object.keys(b).forEach(k => delete b[k]); axios.post("https://api.mypurecloud.com/api/v2/routing/skills", b); }
function f5(k) { const b = { nme: "x" }; for (const k in b) { delete b[k]; } axios.post("https://api.mypurecloud.com/api/v2/routing/skills", b); }
function f6(k) { const b = { nme: "x" }; b[k] = undefined; axios.post("https://api.mypurecloud.com/api/v2/routing/skills", b); }
function f7(k) { const b = { nme: "x" }; b.nme = undefined; axios.post("https://api.mypurecloud.com/api/v2/routing/skills", b); }
function f8(k) { const b = { nme: "x" }; delete (b.nme); axios.post("https://api.mypurecloud.com/api/v2/routing/skills", b); }
function f9(k) { const b = { nme: "x" }; delete b?.nme; axios.post("https://api.mypurecloud.com/api/v2/routing/skills", b); }
function f10(k) { const b = { nme: "x" }; _.unset(b, "nme"); axios.post("https://api.mypurecloud.com/api/v2/routing/skills", b); }
function f11(k) { const b = { nme: "x" }; ({ nme: b.nme } = other); axios.post("https://api.mypurecloud.com/api/v2/routing/skills", b); }
