const body = {attributes: {}};
fill(body);
fetch(`/api/v2/conversations/webmessaging/${c}/participants/${p}`, {method: "PATCH", body: JSON.stringify(body)});