await fetch(`https://api.mypurecloud.com/api/v2/users/${id}/presences/purecloud`, {
  method: "PATCH",
  body: JSON.stringify({ presenceDefinition: id, message: "away", modifiedDate: "yesterday" }),
});
