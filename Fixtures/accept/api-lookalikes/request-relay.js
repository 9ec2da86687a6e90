// A page for Genesys Cloud with a server of its own between.
const BASE = "/api/v2/";
const USERS = "https://api.mypurecloud.com/api/v2/users/";
export const routes = ["/api/v2/user/:id", "/api/v2/queue/list"];

export async function ask(path, id) {
  await fetch("/relay", { method: "POST", body: JSON.stringify({ path: "/api/v2/user/" + id, method: "PATCH" }) });
  await fetch(`https://api.mypurecloud.com/api/v2/${path}`);
  await fetch(`https://api.mypurecloud.com/api/v2/users/${path}`, { method: "POST" });
  await fetch(USERS + id);
  await fetch(`https://api.mypurecloud.com/api/v2/routing/queues/${id}${path}`, { method: "POST" });
  await fetch(`https://api.mypurecloud.com/api/v2/groups/${id}/members`, { method: "POST", body: JSON.stringify({ memberIds: [id], version: 1 }) });
  await fetch(`https://api.mypurecloud.com/api/v2/externalcontacts/`);
  // await fetch("https://api.mypurecloud.com/api/v2/user/me");
  console.log("GET /api/v2/user/me is no path");
  expect(path).toMatch(/\/api\/v2\/user\/me/);
}
