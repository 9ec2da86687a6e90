// Genesys Cloud
const a = "sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc=";
const integrity = "sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC";
const token = "sha512-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wCoqVuAfXRKap7fdgcCY5uykM6";
fetch("https://api.mypurecloud.com/api/v2/users/me", { headers: { Cookie: "lang=en", "X-Hash": "sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc=" } });
fetch("https://api.mypurecloud.com/api/v2/users/me", { headers: { Cookie: "lang=en; theme=dark" } });
loadScript("https://sdk-cdn.mypurecloud.com/x.js", "sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc=");
