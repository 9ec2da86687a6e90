// Genesys Cloud: where a statement may or may not be run, the URL may be either.
async function find(search) {
  let url = "https://api.mypurecloud.com/api/v2/users";
  if (search) url = url + "/search";
  return fetch(url, { method: "GET" });
}

async function list() {
  const query = new URLSearchParams({ pageSize: 25, view: "short" });
  query.append("order", "asc");
  query.delete("order");
  query.delete("view");
  return fetch("https://api.mypurecloud.com/api/v2/users?" + query, { method: "GET" });
}
