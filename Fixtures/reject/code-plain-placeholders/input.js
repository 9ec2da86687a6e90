// Genesys Cloud
axios.get("https://api.mypurecloud.com/api/v2/users/${id}");
fetch("https://api.mypurecloud.com/api/v2/users/me", { method: 'patch' });
