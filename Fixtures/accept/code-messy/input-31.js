const xhr = new XMLHttpRequest();
xhr.open("PATCH", `/api/v2/conversations/calls/${c}/participants/${p}`);
xhr.setRequestHeader("Content-Type", "application/json");
xhr.send(JSON.stringify({state: "disconnected"}));
indexedDB.open("participants/db/x", 1); window.open("/api/v2/conversations/voice/1/participants/2");
$.get("/api/v2/conversations/voice/1/participants/2"); $.ajax("/api/v2/conversations/voice/1/participants/2");