const body = { name: "x" };
body.typeId = id;
await fetch("https://api.mypurecloud.com/api/v2/taskmanagement/workitems", { method: "POST", body: JSON.stringify(body) });
await fetch("https://api.mypurecloud.com/api/v2/taskmanagement/workitems", { method: "POST", body: JSON.stringify({ ...rest, name: "x" }) });
await fetch("https://api.mypurecloud.com/api/v2/taskmanagement/workitems", { method: "POST", body: JSON.stringify({ name: "x", [key]: id }) });
