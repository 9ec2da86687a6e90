const token = process.env.TOKEN;
const api = "https://api.mypurecloud.com/api/v2";
fetch(`${api}/users/${userId}`, { headers: { Authorization: "Bearer " + token } });
fetch(api + "/routing/queues/" + queue.id + "/members");
fetch(`${api}/users/YOUR_USER_ID`, { headers: { Authorization: "Bearer <your token>" } });
fetch(`${api}/users/{userId}/queues`, { headers: { Authorization: `Bearer ${token}` } });
fetch(`${api}/users/${userId}`, {
  method: "PATCH", body: `{"version": ${version}, "title": "${title} of {{company}}"}`,
});
