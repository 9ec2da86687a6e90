// Genesys Cloud
fetch("https://api.mypurecloud.com/api/v2/coaching/appointments" + query);
axios.get("https://api.mypurecloud.com/api/v2/coaching/appointments", { params: { userIds: ids, ...page } });
fetch(`https://api.mypurecloud.com/api/v2/users?pageNumber=${page}&${rest}`);
let url = "https://api.mypurecloud.com/api/v2/users?expand=presence,";
fetch(url + "station&page" + "Size=25");
axios.get("https://api.mypurecloud.com/api/v2/users", { params: { expand: ["presence", "station"], state, pageSize: 25 } });
axios.get("https://api.mypurecloud.com/api/v2/users", { params: options });
axios.post("https://api.mypurecloud.com/api/v2/routing/skills");
