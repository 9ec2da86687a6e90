// Genesys Cloud
headers["Cookie"] = "lang=en; v=12";
headers.Cookie = "lang=en-US; theme=dark2; version=12";
const cookie = "_ga=GA1.2.1234567890.1234567890";
setCookie("consent", "2024-01-01T00:00:00.000Z");
setCookie("_ga", "GA1.2.1234567890.1234567890");
cookies.set("visits", "1234567890123");
const h = { Cookie: "consent=2024-01-01T00:00:00.000Z-accepted" };
fetch("https://api.mypurecloud.com/api/v2/users/me", { headers: { Cookie: "lang=en; v=12" } });
