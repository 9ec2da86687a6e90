// Genesys Cloud
const cookies = { Cookie: "lang=en; sid=1f2e3d4c5b6a79881f2e3d4c" };
setCookie("name", "1f2e3d4c5b6a79881f2e3d4c5b6a7988");
setCookie("session", "1f2e3d4c5b6a79881f2e");
setCookie("other", "a1B2c3D4e5F6g7H8i9J0");
fetch("https://api.mypurecloud.com/api/v2/users/me", { headers: { Cookie: "_ga=GA1.2.1234567890.1234567890; foo=a1B2c3D4e5F6g7H8i9J0" } });
