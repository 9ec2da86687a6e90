this.apiClient.callApi(
"/api/v2/conversations/calls/{conversationId}/participants/{participantId}", "PATCH", { "conversationId": conversationId }, {}, {}, {}, opts["body"]);
const OPERATIONS = { x: { url: "/api/v2/conversations/voice/1/participants/2", method: "PUT" } };
pact.given("x").uponReceiving("y").withRequest({ method: "PATCH", path: "/api/v2/conversations/voice/1/participants/2" });
swagger.path("/api/v2/conversations/voice/1/participants/2", { method: "PATCH" });
cy.request("PATCH", "/api/v2/conversations/voice/1/participants/2");
cy.intercept("PATCH", "/api/v2/conversations/voice/1/participants/2");