const body = {attributes: {}};
body.attributes.tier = "gold";
fetch(`/api/v2/conversations/webmessaging/${c}/participants/${p}`, {method: "PATCH", body: JSON.stringify(body)});