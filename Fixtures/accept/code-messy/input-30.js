fetch("/api/v2/conversations/webmessaging/" + c + "/participants/" + p, {
  method: "PATCH",
  body: JSON.stringify({attributes: {tier: "gold"}})
}); // participants
